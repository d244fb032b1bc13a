package soliton.pfcp.ie;

import java.util.ArrayList;
import java.util.List;
import soliton.base.OctetReader;
import soliton.base.OctetWriter;
import soliton.base.Octets;
import soliton.tlv.TlvValue;

/// MAC addresses that appeared or disappeared behind a UE (TS 29.244 8.2.103, 8.2.104).
///
/// @param addresses at most 255, 48 bits each
/// @param cTag the content of a C-TAG element, or empty
/// @param sTag the content of an S-TAG element, or empty
public record MacAddresses(List<Long> addresses, Octets cTag, Octets sTag) implements TlvValue {
  public MacAddresses {
    addresses = List.copyOf(addresses);
  }

  public static MacAddresses decode(OctetReader from) {
    int count = from.u8();
    List<Long> addresses = new ArrayList<>();
    for (int i = 0; i < count && from.hasMore(); i++) {
      addresses.add(from.number(MacAddress.OCTETS));
    }
    if (addresses.size() < count) {
      from.fail();
    }
    return new MacAddresses(addresses, tag(from), tag(from));
  }

  /// The tags came with a later version.
  private static Octets tag(OctetReader from) {
    return from.hasMore() ? from.octets(from.u8()) : Octets.EMPTY;
  }

  @Override
  public void encode(OctetWriter to) {
    to.u8(addresses.size());
    for (long each : addresses) {
      to.number(each, MacAddress.OCTETS);
    }
    to.u8(cTag.length()).octets(cTag).u8(sTag.length()).octets(sTag);
  }
}
