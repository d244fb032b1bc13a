package soliton.pfcp.message;

import static soliton.tlv.Presence.MANDATORY;

import soliton.base.Octets;
import soliton.tlv.Ie;
import soliton.tlv.TlvGroup;

/// Group MPQUIC Parameters (TS 29.244 table 7.5.3.7-5).
@TlvGroup
public record MpquicParameters(
    @Ie(type = 332, presence = MANDATORY, octets = 4) Octets mpquicAddressInformation,
    @Ie(type = 229, presence = MANDATORY, octets = 1) Octets mpquicLinkSpecificIpAddress) {

  public static MpquicParametersBuilder builder() {
    return new MpquicParametersBuilder();
  }
}
