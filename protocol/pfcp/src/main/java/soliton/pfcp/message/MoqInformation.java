package soliton.pfcp.message;

import static soliton.tlv.Presence.CONDITIONAL;

import org.jspecify.annotations.Nullable;
import soliton.pfcp.ie.IpAddresses;
import soliton.tlv.Ie;
import soliton.tlv.TlvGroup;

/// Group MoQ Information (TS 29.244 table 7.5.3.1-6).
@TlvGroup
public record MoqInformation(
    @Ie(type = 387, presence = CONDITIONAL) @Nullable IpAddresses moqRelayAddress) {

  public static MoqInformationBuilder builder() {
    return new MoqInformationBuilder();
  }
}
