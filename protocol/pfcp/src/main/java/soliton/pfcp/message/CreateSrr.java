package soliton.pfcp.message;

import static soliton.tlv.Presence.CONDITIONAL;
import static soliton.tlv.Presence.MANDATORY;

import java.util.List;
import org.jspecify.annotations.Nullable;
import soliton.pfcp.ie.ReportingControlInformation;
import soliton.pfcp.ie.SrrId;
import soliton.tlv.Ie;
import soliton.tlv.TlvGroup;

/// Session reporting rule: events of the session to report (TS 29.244 table 7.5.2.9-1).
@TlvGroup
public record CreateSrr(
    @Ie(type = 215, presence = MANDATORY) SrrId srrId,
    @Ie(type = 216, presence = CONDITIONAL)
        @Nullable AccessAvailabilityControlInformation accessAvailabilityControlInformation,
    @Ie(type = 242, presence = CONDITIONAL)
        List<QosMonitoringPerQosFlowControlInformation> qosMonitoringPerQosFlowControlInformations,
    @Ie(type = 295, presence = CONDITIONAL)
        @Nullable DirectReportingInformation directReportingInformation,
    @Ie(type = 323, presence = CONDITIONAL)
        List<TrafficParameterMeasurementControlInformation>
            trafficParameterMeasurementControlInformations,
    @Ie(type = 389, presence = CONDITIONAL)
        @Nullable ReportingControlInformation reportingControlInformation) {

  public CreateSrr {
    qosMonitoringPerQosFlowControlInformations =
        List.copyOf(qosMonitoringPerQosFlowControlInformations);
    trafficParameterMeasurementControlInformations =
        List.copyOf(trafficParameterMeasurementControlInformations);
  }

  public static CreateSrrBuilder builder() {
    return new CreateSrrBuilder();
  }
}
