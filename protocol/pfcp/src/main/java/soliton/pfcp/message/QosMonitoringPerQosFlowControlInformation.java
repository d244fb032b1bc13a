package soliton.pfcp.message;

import static soliton.tlv.Presence.CONDITIONAL;
import static soliton.tlv.Presence.MANDATORY;
import static soliton.tlv.Presence.OPTIONAL;

import java.util.List;
import org.jspecify.annotations.Nullable;
import soliton.base.Octets;
import soliton.pfcp.ie.Delays;
import soliton.pfcp.ie.MeasurementIndication;
import soliton.pfcp.ie.ReportingFrequency;
import soliton.pfcp.ie.RequestedQosMonitoring;
import soliton.tlv.Ie;
import soliton.tlv.TlvGroup;

/// Group QoS Monitoring per QoS flow Control Information (TS 29.244 table 7.5.2.9-3).
@TlvGroup
public record QosMonitoringPerQosFlowControlInformation(
    @Ie(type = 124, presence = MANDATORY, octets = 1, bits = 6) List<Integer> qfis,
    @Ie(type = 243, presence = MANDATORY) RequestedQosMonitoring requestedQosMonitoring,
    @Ie(type = 244, presence = MANDATORY) ReportingFrequency reportingFrequency,
    @Ie(type = 245, presence = CONDITIONAL) @Nullable Delays packetDelayThresholds,
    @Ie(type = 246, presence = CONDITIONAL, octets = 4) @Nullable Long minimumWaitTime,
    @Ie(type = 64, presence = CONDITIONAL, octets = 4) @Nullable Long measurementPeriod,
    @Ie(type = 335, presence = CONDITIONAL, octets = 1) @Nullable Octets reportingSuggestionInfo,
    @Ie(type = 337, presence = CONDITIONAL) @Nullable MeasurementIndication measurementIndication,
    @Ie(type = 348, presence = CONDITIONAL, octets = 1) @Nullable Octets reportingThresholds,
    @Ie(type = 394, presence = OPTIONAL, octets = 1, bits = 4)
        @Nullable Integer remainingDataReportingIndication) {

  public QosMonitoringPerQosFlowControlInformation {
    qfis = List.copyOf(qfis);
  }

  public static QosMonitoringPerQosFlowControlInformationBuilder builder() {
    return new QosMonitoringPerQosFlowControlInformationBuilder();
  }
}
