package soliton.pfcp.message;

import static soliton.tlv.Presence.MANDATORY;

import soliton.base.Octets;
import soliton.tlv.Ie;
import soliton.tlv.TlvGroup;

/// Group MPTCP Parameters (TS 29.244 table 7.5.3.7-2).
@TlvGroup
public record MptcpParameters(
    @Ie(type = 228, presence = MANDATORY, octets = 4) Octets mptcpAddressInformation,
    @Ie(type = 229, presence = MANDATORY, octets = 1) Octets mptcpLinkSpecificIpAddress) {

  public static MptcpParametersBuilder builder() {
    return new MptcpParametersBuilder();
  }
}
