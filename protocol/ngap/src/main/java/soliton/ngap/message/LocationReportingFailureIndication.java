package soliton.ngap.message;

import static soliton.per.Criticality.IGNORE;
import static soliton.per.Criticality.REJECT;
import static soliton.per.MessageKind.INITIATING;
import static soliton.per.Presence.MANDATORY;

import org.jspecify.annotations.Nullable;
import soliton.ngap.FromRan;
import soliton.ngap.ie.AerialUeFlightInformationOngoingReportingFailed;
import soliton.ngap.ie.AmfUeNgapId;
import soliton.ngap.ie.Cause;
import soliton.ngap.ie.RanUeNgapId;
import soliton.per.ApMessage;
import soliton.per.Ie;

/// LOCATION REPORTING FAILURE INDICATION, NG-RAN node to AMF: tells that location cannot be
/// reported. TS 38.413 9.2.11.2.
@ApMessage(procedure = 17, kind = INITIATING, criticality = IGNORE)
public record LocationReportingFailureIndication(
    @Ie(id = 10, criticality = REJECT) AmfUeNgapId amfUeNgapId,
    @Ie(id = 85, criticality = REJECT) RanUeNgapId ranUeNgapId,
    @Ie(id = 15, criticality = IGNORE, presence = MANDATORY) @Nullable Cause cause,
    @Ie(id = 446, criticality = IGNORE)
        @Nullable AerialUeFlightInformationOngoingReportingFailed
            aerialUeFlightInformationOngoingReportingFailed)
    implements FromRan {}
