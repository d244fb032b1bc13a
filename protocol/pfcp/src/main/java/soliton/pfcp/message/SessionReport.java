package soliton.pfcp.message;

import static soliton.tlv.Presence.CONDITIONAL;
import static soliton.tlv.Presence.MANDATORY;

import java.util.List;
import org.jspecify.annotations.Nullable;
import soliton.pfcp.ie.SrrId;
import soliton.tlv.Ie;
import soliton.tlv.TlvGroup;

/// Events of the session that an SRR asked for (TS 29.244 table 7.5.8.6-1).
@TlvGroup
public record SessionReport(
    @Ie(type = 215, presence = MANDATORY) SrrId srrId,
    @Ie(type = 218, presence = CONDITIONAL)
        @Nullable AccessAvailabilityReport accessAvailabilityReport,
    @Ie(type = 247, presence = CONDITIONAL) List<QosMonitoringReport> qosMonitoringReports,
    @Ie(type = 324, presence = CONDITIONAL)
        List<TrafficParameterMeasurementReport> trafficParameterMeasurementReports) {

  public SessionReport {
    qosMonitoringReports = List.copyOf(qosMonitoringReports);
    trafficParameterMeasurementReports = List.copyOf(trafficParameterMeasurementReports);
  }

  public static SessionReportBuilder builder() {
    return new SessionReportBuilder();
  }
}
