package soliton.ngap.message;

import static soliton.per.Criticality.IGNORE;
import static soliton.per.Criticality.REJECT;
import static soliton.per.MessageKind.INITIATING;
import static soliton.per.Presence.MANDATORY;

import org.jspecify.annotations.Nullable;
import soliton.ngap.FromCore;
import soliton.ngap.ie.AmfUeNgapId;
import soliton.ngap.ie.LocationReportingRequestType;
import soliton.ngap.ie.RanUeNgapId;
import soliton.per.ApMessage;
import soliton.per.Ie;

/// LOCATION REPORTING CONTROL, AMF to NG-RAN node: starts or stops location reports. TS 38.413
/// 9.2.11.1.
@ApMessage(procedure = 16, kind = INITIATING, criticality = IGNORE)
public record LocationReportingControl(
    @Ie(id = 10, criticality = REJECT) AmfUeNgapId amfUeNgapId,
    @Ie(id = 85, criticality = REJECT) RanUeNgapId ranUeNgapId,
    @Ie(id = 33, criticality = IGNORE, presence = MANDATORY)
        @Nullable LocationReportingRequestType locationReportingRequestType)
    implements FromCore {}
