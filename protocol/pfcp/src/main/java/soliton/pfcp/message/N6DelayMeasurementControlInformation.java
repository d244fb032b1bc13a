package soliton.pfcp.message;

import static soliton.tlv.Presence.CONDITIONAL;
import static soliton.tlv.Presence.MANDATORY;
import static soliton.tlv.Presence.OPTIONAL;

import java.util.List;
import org.jspecify.annotations.Nullable;
import soliton.base.Octets;
import soliton.pfcp.ie.MeasurementReportingType;
import soliton.pfcp.ie.N6DelayMeasurementProtocols;
import soliton.pfcp.ie.Name;
import soliton.pfcp.ie.TimerValue;
import soliton.tlv.Ie;
import soliton.tlv.TlvGroup;

/// Group N6 Delay Measurement Control Information (TS 29.244 table 7.4.4.1.4-1).
@TlvGroup
public record N6DelayMeasurementControlInformation(
    @Ie(type = 377, presence = MANDATORY, octets = 2) int n6DelayMeasurementControlInformationId,
    @Ie(type = 358, presence = MANDATORY, octets = 1) List<Octets> measurementEndpointAddresses,
    @Ie(type = 22, presence = MANDATORY) Name networkInstance,
    @Ie(type = 354, presence = MANDATORY) List<N6DelayMeasurementProtocols> measurementProtocols,
    @Ie(type = 378, presence = OPTIONAL, octets = 1)
        @Nullable Octets protocolSpecificConfigurationParameters,
    @Ie(type = 375, presence = MANDATORY) MeasurementReportingType measurementReportingType,
    @Ie(type = 64, presence = CONDITIONAL, octets = 4) @Nullable Long measurementPeriod,
    @Ie(type = 234, presence = OPTIONAL, octets = 4) @Nullable Long averagePacketDelayThreshold,
    @Ie(type = 235, presence = OPTIONAL, octets = 4) @Nullable Long minimumPacketDelayThreshold,
    @Ie(type = 236, presence = OPTIONAL, octets = 4) @Nullable Long maximumPacketDelayThreshold,
    @Ie(type = 55, presence = OPTIONAL) @Nullable TimerValue minimumWaitingTime) {

  public N6DelayMeasurementControlInformation {
    measurementEndpointAddresses = List.copyOf(measurementEndpointAddresses);
    measurementProtocols = List.copyOf(measurementProtocols);
  }

  public static N6DelayMeasurementControlInformationBuilder builder() {
    return new N6DelayMeasurementControlInformationBuilder();
  }
}
