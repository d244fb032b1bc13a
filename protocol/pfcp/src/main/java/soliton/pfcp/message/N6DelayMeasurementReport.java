package soliton.pfcp.message;

import static soliton.tlv.Presence.CONDITIONAL;
import static soliton.tlv.Presence.MANDATORY;
import static soliton.tlv.Presence.OPTIONAL;

import org.jspecify.annotations.Nullable;
import soliton.base.Octets;
import soliton.pfcp.ie.MeasurementReportingType;
import soliton.pfcp.ie.Name;
import soliton.pfcp.ie.TimeStamp;
import soliton.tlv.Ie;
import soliton.tlv.TlvGroup;

/// Group N6 Delay Measurement Report (PFCP Node Report Request) (TS 29.244 table 7.4.5.1.8-1).
@TlvGroup
public record N6DelayMeasurementReport(
    @Ie(type = 358, presence = MANDATORY, octets = 1) Octets measurementEndpointAddress,
    @Ie(type = 22, presence = MANDATORY) Name networkInstance,
    @Ie(type = 375, presence = MANDATORY) MeasurementReportingType measurementReportingType,
    @Ie(type = 156, presence = MANDATORY) TimeStamp timeStamp,
    @Ie(type = 75, presence = CONDITIONAL) @Nullable TimeStamp startTime,
    @Ie(type = 357, presence = CONDITIONAL, octets = 1)
        @Nullable Octets n6DelayMeasurementInformation,
    @Ie(type = 376, presence = CONDITIONAL, octets = 1)
        @Nullable Integer n6DelayMeasurementFailureInformation,
    @Ie(type = 379, presence = OPTIONAL, octets = 2)
        @Nullable Integer measurementEndpointPortNumber) {

  public static N6DelayMeasurementReportBuilder builder() {
    return new N6DelayMeasurementReportBuilder();
  }
}
