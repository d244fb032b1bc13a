package soliton.pfcp.message;

import static soliton.tlv.Presence.CONDITIONAL;
import static soliton.tlv.Presence.MANDATORY;

import org.jspecify.annotations.Nullable;
import soliton.pfcp.ie.TimeStamp;
import soliton.pfcp.ie.UrrId;
import soliton.pfcp.ie.UsageInformation;
import soliton.pfcp.ie.UsageReportTrigger;
import soliton.pfcp.ie.VolumeMeasurement;
import soliton.tlv.Ie;
import soliton.tlv.TlvGroup;

/// Usage that a URR measured until the session was deleted (TS 29.244 table 7.5.7.2-1).
@TlvGroup
public record UsageReportInDeletionResponse(
    @Ie(type = 81, presence = MANDATORY) UrrId urrId,
    @Ie(type = 104, presence = MANDATORY, octets = 4) long urSeqn,
    @Ie(type = 63, presence = MANDATORY) UsageReportTrigger usageReportTrigger,
    @Ie(type = 75, presence = CONDITIONAL) @Nullable TimeStamp startTime,
    @Ie(type = 76, presence = CONDITIONAL) @Nullable TimeStamp endTime,
    @Ie(type = 66, presence = CONDITIONAL) @Nullable VolumeMeasurement volumeMeasurement,
    @Ie(type = 67, presence = CONDITIONAL, octets = 4) @Nullable Long durationMeasurement,
    @Ie(type = 69, presence = CONDITIONAL) @Nullable TimeStamp timeOfFirstPacket,
    @Ie(type = 70, presence = CONDITIONAL) @Nullable TimeStamp timeOfLastPacket,
    @Ie(type = 90, presence = CONDITIONAL) @Nullable UsageInformation usageInformation,
    @Ie(type = 143, presence = CONDITIONAL)
        @Nullable EthernetTrafficInformation ethernetTrafficInformation) {

  public static UsageReportInDeletionResponseBuilder builder() {
    return new UsageReportInDeletionResponseBuilder();
  }
}
