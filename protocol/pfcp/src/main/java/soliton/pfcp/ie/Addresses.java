package soliton.pfcp.ie;

import org.jspecify.annotations.Nullable;
import soliton.base.Ipv4Address;
import soliton.base.Ipv6Address;
import soliton.base.OctetReader;
import soliton.base.OctetWriter;

/// Reads and writes the address fields that many elements have.
final class Addresses {
  private Addresses() {}

  static Ipv4Address v4(OctetReader from) {
    return new Ipv4Address((int) from.u32());
  }

  static Ipv6Address v6(OctetReader from) {
    return new Ipv6Address(from.u64(), from.u64());
  }

  static @Nullable Ipv4Address v4If(boolean present, OctetReader from) {
    return present ? v4(from) : null;
  }

  static @Nullable Ipv6Address v6If(boolean present, OctetReader from) {
    return present ? v6(from) : null;
  }

  static void write(@Nullable Ipv4Address address, OctetWriter to) {
    if (address != null) {
      to.u32(address.bits());
    }
  }

  static void write(@Nullable Ipv6Address address, OctetWriter to) {
    if (address != null) {
      to.u64(address.prefix()).u64(address.interfaceId());
    }
  }
}
