package soliton.pfcp.message;

import static soliton.tlv.Presence.CONDITIONAL;
import static soliton.tlv.Presence.MANDATORY;
import static soliton.tlv.Presence.OPTIONAL;

import java.util.List;
import org.jspecify.annotations.Nullable;
import soliton.pfcp.ie.Name;
import soliton.pfcp.ie.TimeStamp;
import soliton.pfcp.ie.UeIpAddress;
import soliton.pfcp.ie.UrrId;
import soliton.pfcp.ie.UsageInformation;
import soliton.pfcp.ie.UsageReportTrigger;
import soliton.pfcp.ie.VolumeMeasurement;
import soliton.tlv.Ie;
import soliton.tlv.TlvGroup;

/// Usage that a URR measured, reported by itself (TS 29.244 table 7.5.8.3-1).
@TlvGroup
public record UsageReport(
    @Ie(type = 81, presence = MANDATORY) UrrId urrId,
    @Ie(type = 104, presence = MANDATORY, octets = 4) long urSeqn,
    @Ie(type = 63, presence = MANDATORY) UsageReportTrigger usageReportTrigger,
    @Ie(type = 75, presence = CONDITIONAL) @Nullable TimeStamp startTime,
    @Ie(type = 76, presence = CONDITIONAL) @Nullable TimeStamp endTime,
    @Ie(type = 66, presence = CONDITIONAL) @Nullable VolumeMeasurement volumeMeasurement,
    @Ie(type = 67, presence = CONDITIONAL, octets = 4) @Nullable Long durationMeasurement,
    @Ie(type = 68, presence = CONDITIONAL)
        @Nullable ApplicationDetectionInformation applicationDetectionInformation,
    @Ie(type = 93, presence = CONDITIONAL) @Nullable UeIpAddress ueIpAddress,
    @Ie(type = 22, presence = CONDITIONAL) @Nullable Name networkInstance,
    @Ie(type = 69, presence = CONDITIONAL) @Nullable TimeStamp timeOfFirstPacket,
    @Ie(type = 70, presence = CONDITIONAL) @Nullable TimeStamp timeOfLastPacket,
    @Ie(type = 90, presence = CONDITIONAL) @Nullable UsageInformation usageInformation,
    @Ie(type = 125, presence = CONDITIONAL, octets = 4) @Nullable Long queryUrrReference,
    @Ie(type = 156, presence = CONDITIONAL) List<TimeStamp> eventTimeStamps,
    @Ie(type = 143, presence = CONDITIONAL)
        @Nullable EthernetTrafficInformation ethernetTrafficInformation,
    @Ie(type = 189, presence = CONDITIONAL)
        List<JoinIpMulticastInformation> joinIpMulticastInformations,
    @Ie(type = 190, presence = CONDITIONAL)
        List<LeaveIpMulticastInformation> leaveIpMulticastInformations,
    @Ie(type = 299, presence = OPTIONAL) List<Name> predefinedRulesNames) {

  public UsageReport {
    eventTimeStamps = List.copyOf(eventTimeStamps);
    joinIpMulticastInformations = List.copyOf(joinIpMulticastInformations);
    leaveIpMulticastInformations = List.copyOf(leaveIpMulticastInformations);
    predefinedRulesNames = List.copyOf(predefinedRulesNames);
  }

  public static UsageReportBuilder builder() {
    return new UsageReportBuilder();
  }
}
