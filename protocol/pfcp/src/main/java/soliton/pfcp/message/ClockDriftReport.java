package soliton.pfcp.message;

import static soliton.tlv.Presence.CONDITIONAL;
import static soliton.tlv.Presence.MANDATORY;
import static soliton.tlv.Presence.OPTIONAL;

import org.jspecify.annotations.Nullable;
import soliton.pfcp.ie.DomainName;
import soliton.pfcp.ie.Name;
import soliton.pfcp.ie.SliceId;
import soliton.pfcp.ie.TimeStamp;
import soliton.tlv.Ie;
import soliton.tlv.TlvGroup;

/// Group Clock Drift Report (TS 29.244 table 7.4.5.1.4-1).
@TlvGroup
public record ClockDriftReport(
    @Ie(type = 206, presence = MANDATORY, octets = 1) int timeDomainNumber,
    @Ie(type = 209, presence = OPTIONAL, octets = 8) @Nullable Long timeOffsetMeasurement,
    @Ie(type = 210, presence = OPTIONAL, octets = 4) @Nullable Long cumulativeRateratioMeasurement,
    @Ie(type = 156, presence = OPTIONAL) @Nullable TimeStamp timeStamp,
    @Ie(type = 22, presence = CONDITIONAL) @Nullable Name networkInstance,
    @Ie(type = 159, presence = CONDITIONAL) @Nullable DomainName dnn,
    @Ie(type = 257, presence = CONDITIONAL) @Nullable SliceId snssai) {

  public static ClockDriftReportBuilder builder() {
    return new ClockDriftReportBuilder();
  }
}
