package soliton.pfcp.message;

import static soliton.tlv.Presence.CONDITIONAL;
import static soliton.tlv.Presence.MANDATORY;
import static soliton.tlv.Presence.OPTIONAL;

import org.jspecify.annotations.Nullable;
import soliton.base.Octets;
import soliton.tlv.Ie;
import soliton.tlv.TlvGroup;

/// Group L2TP Tunnel Information (TS 29.244 table 7.5.2.1-2).
@TlvGroup
public record L2tpTunnelInformation(
    @Ie(type = 280, presence = MANDATORY, octets = 4) Octets lnsAddress,
    @Ie(type = 313, presence = OPTIONAL) @Nullable Octets tunnelPassword,
    @Ie(type = 281, presence = CONDITIONAL, octets = 3) @Nullable Integer tunnelPreference) {

  public static L2tpTunnelInformationBuilder builder() {
    return new L2tpTunnelInformationBuilder();
  }
}
