package soliton.ngap.message;

import static soliton.per.Criticality.IGNORE;
import static soliton.per.Criticality.REJECT;
import static soliton.per.MessageKind.INITIATING;

import org.jspecify.annotations.Nullable;
import soliton.ngap.FromCore;
import soliton.ngap.ie.warning.CancelAllWarningMessages;
import soliton.ngap.ie.warning.MessageIdentifier;
import soliton.ngap.ie.warning.SerialNumber;
import soliton.ngap.ie.warning.WarningAreaList;
import soliton.per.ApMessage;
import soliton.per.Ie;

/// PWS CANCEL REQUEST, AMF to NG-RAN node: ends the broadcast of a warning. TS 38.413 9.2.8.3.
@ApMessage(procedure = 32, kind = INITIATING, criticality = REJECT)
public record PwsCancelRequest(
    @Ie(id = 35, criticality = REJECT) MessageIdentifier messageIdentifier,
    @Ie(id = 95, criticality = REJECT) SerialNumber serialNumber,
    @Ie(id = 122, criticality = IGNORE) @Nullable WarningAreaList warningAreaList,
    @Ie(id = 14, criticality = REJECT) @Nullable CancelAllWarningMessages cancelAllWarningMessages)
    implements FromCore {}
