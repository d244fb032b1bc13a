package soliton.pfcp.message;

import static soliton.tlv.Presence.MANDATORY;
import static soliton.tlv.Presence.OPTIONAL;

import org.jspecify.annotations.Nullable;
import soliton.pfcp.ie.TimeStamp;
import soliton.pfcp.ie.Volume;
import soliton.tlv.Ie;
import soliton.tlv.TlvGroup;

/// A further time at which usage is split, with its thresholds (TS 29.244 table 7.5.2.4-3).
@TlvGroup
public record AdditionalMonitoringTime(
    @Ie(type = 33, presence = MANDATORY) TimeStamp monitoringTime,
    @Ie(type = 34, presence = OPTIONAL) @Nullable Volume subsequentVolumeThreshold,
    @Ie(type = 35, presence = OPTIONAL, octets = 4) @Nullable Long subsequentTimeThreshold,
    @Ie(type = 121, presence = OPTIONAL) @Nullable Volume subsequentVolumeQuota,
    @Ie(type = 122, presence = OPTIONAL, octets = 4) @Nullable Long subsequentTimeQuota,
    @Ie(type = 149, presence = OPTIONAL, octets = 4) @Nullable Long subsequentEventThreshold,
    @Ie(type = 148, presence = OPTIONAL, octets = 4) @Nullable Long subsequentEventQuota) {

  public static AdditionalMonitoringTimeBuilder builder() {
    return new AdditionalMonitoringTimeBuilder();
  }
}
