package soliton.pfcp.message;

import static soliton.tlv.Presence.CONDITIONAL;
import static soliton.tlv.Presence.MANDATORY;

import java.util.List;
import org.jspecify.annotations.Nullable;
import soliton.pfcp.ie.MarId;
import soliton.pfcp.ie.SteeringFunctionality;
import soliton.pfcp.ie.SteeringMode;
import soliton.pfcp.ie.SteeringModeIndicator;
import soliton.pfcp.ie.SteeringThresholds;
import soliton.pfcp.ie.TransportMode;
import soliton.tlv.Ie;
import soliton.tlv.Removed;
import soliton.tlv.TlvGroup;

/// Group Update MAR (TS 29.244 table 7.5.4.16-1).
@TlvGroup
public record UpdateMar(
    @Ie(type = 170, presence = MANDATORY) MarId marId,
    @Ie(type = 171, presence = CONDITIONAL) @Nullable SteeringFunctionality steeringFunctionality,
    @Ie(type = 172, presence = CONDITIONAL) @Nullable SteeringMode steeringMode,
    @Ie(type = 175, presence = CONDITIONAL)
        @Nullable UpdateThreegppAccessForwardingActionInformation
            updateThreegppAccessForwardingActionInformation,
    @Ie(type = 176, presence = CONDITIONAL)
        @Nullable UpdateNonThreegppAccessForwardingActionInformation
            updateNonThreegppAccessForwardingActionInformation,
    @Ie(type = 166, presence = CONDITIONAL)
        @Nullable ThreegppAccessForwardingActionInformation
            threegppAccessForwardingActionInformation,
    @Ie(type = 167, presence = CONDITIONAL)
        @Nullable NonThreegppAccessForwardingActionInformation
            nonThreegppAccessForwardingActionInformation,
    @Ie(type = 288, presence = CONDITIONAL) @Nullable SteeringThresholds thresholdValues,
    @Ie(type = 289, presence = CONDITIONAL) @Nullable SteeringModeIndicator steeringModeIndicator,
    @Ie(type = 333, presence = CONDITIONAL) @Nullable TransportMode transportMode,
    @Removed List<Integer> removed) {

  public UpdateMar {
    removed = List.copyOf(removed);
  }

  public static UpdateMarBuilder builder() {
    return new UpdateMarBuilder();
  }
}
