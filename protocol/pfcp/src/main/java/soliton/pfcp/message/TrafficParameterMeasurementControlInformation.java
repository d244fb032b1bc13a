package soliton.pfcp.message;

import static soliton.tlv.Presence.CONDITIONAL;
import static soliton.tlv.Presence.MANDATORY;

import java.util.List;
import org.jspecify.annotations.Nullable;
import soliton.base.Octets;
import soliton.pfcp.ie.TrafficParameterMeasurementIndication;
import soliton.tlv.Ie;
import soliton.tlv.TlvGroup;

/// Group Traffic Parameter Measurement Control Information (TS 29.244 table 7.5.2.9-5).
@TlvGroup
public record TrafficParameterMeasurementControlInformation(
    @Ie(type = 124, presence = MANDATORY, octets = 1, bits = 6) List<Integer> qfis,
    @Ie(type = 328, presence = MANDATORY)
        TrafficParameterMeasurementIndication trafficParameterMeasurementIndication,
    @Ie(type = 64, presence = CONDITIONAL, octets = 4) @Nullable Long measurementPeriod,
    @Ie(type = 326, presence = CONDITIONAL, octets = 5) @Nullable Octets dlPeriodicity,
    @Ie(type = 325, presence = CONDITIONAL, octets = 1)
        @Nullable Octets trafficParameterThreshold) {

  public TrafficParameterMeasurementControlInformation {
    qfis = List.copyOf(qfis);
  }

  public static TrafficParameterMeasurementControlInformationBuilder builder() {
    return new TrafficParameterMeasurementControlInformationBuilder();
  }
}
