package soliton.pfcp.message;

import static soliton.tlv.Presence.CONDITIONAL;
import static soliton.tlv.Presence.MANDATORY;

import java.util.List;
import org.jspecify.annotations.Nullable;
import soliton.pfcp.ie.SrrId;
import soliton.tlv.Ie;
import soliton.tlv.TlvGroup;

/// Group Update SRR (TS 29.244 table 7.5.4.20-1).
@TlvGroup
public record UpdateSrr(
    @Ie(type = 215, presence = MANDATORY) SrrId srrId,
    @Ie(type = 216, presence = CONDITIONAL)
        @Nullable AccessAvailabilityControlInformation accessAvailabilityControlInformation,
    @Ie(type = 242, presence = CONDITIONAL)
        List<QosMonitoringPerQosFlowControlInformation> qosMonitoringPerQosFlowControlInformations,
    @Ie(type = 295, presence = CONDITIONAL)
        @Nullable DirectReportingInformation directReportingInformation,
    @Ie(type = 323, presence = CONDITIONAL)
        List<TrafficParameterMeasurementControlInformation>
            trafficParameterMeasurementControlInformations) {

  public UpdateSrr {
    qosMonitoringPerQosFlowControlInformations =
        List.copyOf(qosMonitoringPerQosFlowControlInformations);
    trafficParameterMeasurementControlInformations =
        List.copyOf(trafficParameterMeasurementControlInformations);
  }

  public static UpdateSrrBuilder builder() {
    return new UpdateSrrBuilder();
  }
}
