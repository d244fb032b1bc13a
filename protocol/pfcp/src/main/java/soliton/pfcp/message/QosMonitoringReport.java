package soliton.pfcp.message;

import static soliton.tlv.Presence.CONDITIONAL;
import static soliton.tlv.Presence.MANDATORY;
import static soliton.tlv.Presence.OPTIONAL;

import org.jspecify.annotations.Nullable;
import soliton.pfcp.ie.QosMonitoringMeasurement;
import soliton.pfcp.ie.TimeStamp;
import soliton.tlv.Ie;
import soliton.tlv.TlvGroup;

/// Group QoS Monitoring Report (TS 29.244 table 7.5.8.6-3).
@TlvGroup
public record QosMonitoringReport(
    @Ie(type = 124, presence = MANDATORY, octets = 1, bits = 6) int qfi,
    @Ie(type = 248, presence = MANDATORY) QosMonitoringMeasurement qosMonitoringMeasurement,
    @Ie(type = 399, presence = CONDITIONAL)
        @Nullable RedundantN3N9TransmissionInformation redundantN3N9TransmissionInformation,
    @Ie(type = 156, presence = MANDATORY) TimeStamp timeStamp,
    @Ie(type = 75, presence = OPTIONAL) @Nullable TimeStamp startTime) {

  public static QosMonitoringReportBuilder builder() {
    return new QosMonitoringReportBuilder();
  }
}
