package soliton.pfcp.message;

import static soliton.tlv.Presence.OPTIONAL;

import java.util.List;
import org.jspecify.annotations.Nullable;
import soliton.base.Octets;
import soliton.tlv.Ie;
import soliton.tlv.TlvGroup;

/// Group Created L2TP Session (TS 29.244 table 7.5.3.1-3).
@TlvGroup
public record CreatedL2tpSession(
    @Ie(type = 285, presence = OPTIONAL, octets = 4) List<Octets> dnsServerAddresses,
    @Ie(type = 286, presence = OPTIONAL, octets = 4) List<Octets> nbnsServerAddresses,
    @Ie(type = 280, presence = OPTIONAL, octets = 4) @Nullable Octets lnsAddress) {

  public CreatedL2tpSession {
    dnsServerAddresses = List.copyOf(dnsServerAddresses);
    nbnsServerAddresses = List.copyOf(nbnsServerAddresses);
  }

  public static CreatedL2tpSessionBuilder builder() {
    return new CreatedL2tpSessionBuilder();
  }
}
