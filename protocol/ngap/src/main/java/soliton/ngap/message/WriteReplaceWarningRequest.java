package soliton.ngap.message;

import static soliton.per.Criticality.IGNORE;
import static soliton.per.Criticality.REJECT;
import static soliton.per.MessageKind.INITIATING;

import org.jspecify.annotations.Nullable;
import soliton.ngap.FromCore;
import soliton.ngap.ie.warning.ConcurrentWarningMessageInd;
import soliton.ngap.ie.warning.DataCodingScheme;
import soliton.ngap.ie.warning.MessageIdentifier;
import soliton.ngap.ie.warning.NumberOfBroadcastsRequested;
import soliton.ngap.ie.warning.RepetitionPeriod;
import soliton.ngap.ie.warning.SerialNumber;
import soliton.ngap.ie.warning.WarningAreaCoordinates;
import soliton.ngap.ie.warning.WarningAreaList;
import soliton.ngap.ie.warning.WarningMessageContents;
import soliton.ngap.ie.warning.WarningSecurityInfo;
import soliton.ngap.ie.warning.WarningType;
import soliton.per.ApMessage;
import soliton.per.Ie;

/// WRITE-REPLACE WARNING REQUEST, AMF to NG-RAN node: broadcasts a warning. TS 38.413 9.2.8.1.
@ApMessage(procedure = 51, kind = INITIATING, criticality = REJECT)
public record WriteReplaceWarningRequest(
    @Ie(id = 35, criticality = REJECT) MessageIdentifier messageIdentifier,
    @Ie(id = 95, criticality = REJECT) SerialNumber serialNumber,
    @Ie(id = 122, criticality = IGNORE) @Nullable WarningAreaList warningAreaList,
    @Ie(id = 87, criticality = REJECT) RepetitionPeriod repetitionPeriod,
    @Ie(id = 47, criticality = REJECT) NumberOfBroadcastsRequested numberOfBroadcastsRequested,
    @Ie(id = 125, criticality = IGNORE) @Nullable WarningType warningType,
    @Ie(id = 124, criticality = IGNORE) @Nullable WarningSecurityInfo warningSecurityInfo,
    @Ie(id = 20, criticality = IGNORE) @Nullable DataCodingScheme dataCodingScheme,
    @Ie(id = 123, criticality = IGNORE) @Nullable WarningMessageContents warningMessageContents,
    @Ie(id = 17, criticality = REJECT)
        @Nullable ConcurrentWarningMessageInd concurrentWarningMessageInd,
    @Ie(id = 141, criticality = IGNORE) @Nullable WarningAreaCoordinates warningAreaCoordinates)
    implements FromCore {}
