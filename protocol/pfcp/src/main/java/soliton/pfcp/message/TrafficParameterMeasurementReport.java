package soliton.pfcp.message;

import static soliton.tlv.Presence.CONDITIONAL;
import static soliton.tlv.Presence.MANDATORY;
import static soliton.tlv.Presence.OPTIONAL;

import org.jspecify.annotations.Nullable;
import soliton.base.Octets;
import soliton.pfcp.ie.TimeStamp;
import soliton.tlv.Ie;
import soliton.tlv.TlvGroup;

/// Group Traffic Parameter Measurement Report (TS 29.244 table 7.5.8.6-4).
@TlvGroup
public record TrafficParameterMeasurementReport(
    @Ie(type = 124, presence = MANDATORY, octets = 1, bits = 6) int qfi,
    @Ie(type = 327, presence = CONDITIONAL, octets = 1) @Nullable Octets n6JitterMeasurement,
    @Ie(type = 329, presence = CONDITIONAL, octets = 5) @Nullable Octets ulPeriodicity,
    @Ie(type = 156, presence = MANDATORY) TimeStamp timeStamp,
    @Ie(type = 75, presence = OPTIONAL) @Nullable TimeStamp startTime) {

  public static TrafficParameterMeasurementReportBuilder builder() {
    return new TrafficParameterMeasurementReportBuilder();
  }
}
