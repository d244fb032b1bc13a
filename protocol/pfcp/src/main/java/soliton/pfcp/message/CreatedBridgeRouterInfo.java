package soliton.pfcp.message;

import static soliton.tlv.Presence.CONDITIONAL;

import org.jspecify.annotations.Nullable;
import soliton.pfcp.ie.UserPlaneNodeId;
import soliton.tlv.Ie;
import soliton.tlv.TlvGroup;

/// Group Created Bridge/Router Info (TS 29.244 table 7.5.3.6-1).
@TlvGroup
public record CreatedBridgeRouterInfo(
    @Ie(type = 196, presence = CONDITIONAL, octets = 4) @Nullable Long portNumber,
    @Ie(type = 198, presence = CONDITIONAL) @Nullable UserPlaneNodeId userPlaneNodeId) {

  public static CreatedBridgeRouterInfoBuilder builder() {
    return new CreatedBridgeRouterInfoBuilder();
  }
}
