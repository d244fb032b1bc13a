package soliton.pfcp.message;

import static soliton.tlv.Presence.CONDITIONAL;
import static soliton.tlv.Presence.MANDATORY;

import org.jspecify.annotations.Nullable;
import soliton.pfcp.ie.MarId;
import soliton.pfcp.ie.SteeringFunctionality;
import soliton.pfcp.ie.SteeringMode;
import soliton.pfcp.ie.SteeringModeIndicator;
import soliton.pfcp.ie.SteeringThresholds;
import soliton.pfcp.ie.TransportMode;
import soliton.tlv.Ie;
import soliton.tlv.TlvGroup;

/// Multi-access rule: how packets are split between accesses (TS 29.244 table 7.5.2.8-1).
@TlvGroup
public record CreateMar(
    @Ie(type = 170, presence = MANDATORY) MarId marId,
    @Ie(type = 171, presence = MANDATORY) SteeringFunctionality steeringFunctionality,
    @Ie(type = 172, presence = MANDATORY) SteeringMode steeringMode,
    @Ie(type = 166, presence = CONDITIONAL)
        @Nullable ThreegppAccessForwardingActionInformation
            threegppAccessForwardingActionInformation,
    @Ie(type = 167, presence = CONDITIONAL)
        @Nullable NonThreegppAccessForwardingActionInformation
            nonThreegppAccessForwardingActionInformation,
    @Ie(type = 288, presence = CONDITIONAL) @Nullable SteeringThresholds thresholdValues,
    @Ie(type = 289, presence = CONDITIONAL) @Nullable SteeringModeIndicator steeringModeIndicator,
    @Ie(type = 333, presence = CONDITIONAL) @Nullable TransportMode transportMode) {

  public static CreateMarBuilder builder() {
    return new CreateMarBuilder();
  }
}
