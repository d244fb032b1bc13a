package soliton.ue;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import soliton.base.OctetReader;
import soliton.base.Octets;

/// What a Router Advertisement says to a phone (RFC 4861 4.2, 4.6; RFC 8106 5.1).
///
/// @param prefix 64 bits for the phone's addresses, or absent
/// @param lifetimeSeconds for how long the prefix is valid; 0: not any more
/// @param mtu of the link, or absent
/// @param dns servers of names
record RouterAdvertisement(
    @Nullable Long prefix, long lifetimeSeconds, @Nullable Integer mtu, List<InetAddress> dns) {
  static final int TYPE = 134;
  private static final int IPV6_HEADER_OCTETS = 40;
  private static final int FIXED_OCTETS = 16;
  private static final int PREFIX_INFORMATION = 3;
  private static final int MTU = 5;
  private static final int DNS_SERVERS = 25;
  private static final int AUTONOMOUS = 0x40;
  private static final int PREFIX_BITS = 64;

  RouterAdvertisement {
    dns = List.copyOf(dns);
  }

  /// Null if it is none, or one that RFC 4861 6.1.2 wants discarded.
  static @Nullable RouterAdvertisement parse(Octets packet) {
    if (packet.length() < IPV6_HEADER_OCTETS + FIXED_OCTETS
        || packet.at(0) >> 4 != 6
        || packet.at(6) != PacketFields.ICMPV6
        || packet.at(7) != 255 // hop limit: from this link
        || packet.at(8) != 0xfe
        || (packet.at(9) & 0xc0) != 0x80 // from a link-local address
        || packet.at(IPV6_HEADER_OCTETS) != TYPE
        || packet.at(IPV6_HEADER_OCTETS + 1) != 0
        || !IcmpV6.isIntact(packet)) {
      return null;
    }
    return options(packet.from(IPV6_HEADER_OCTETS + FIXED_OCTETS).reader());
  }

  private static @Nullable RouterAdvertisement options(OctetReader in) {
    Long prefix = null;
    long lifetime = 0;
    Integer mtu = null;
    List<InetAddress> dns = new ArrayList<>();
    while (in.hasMore() && !in.hasFailed()) {
      int type = in.u8();
      int units = in.u8();
      if (units == 0) {
        return null; // 6.1.2: an option of no length
      }
      OctetReader option = in.sub(units * 8 - 2);
      switch (type) {
        case PREFIX_INFORMATION -> {
          int bits = option.u8();
          int flags = option.u8();
          long valid = option.u32();
          option.skip(8);
          long found = option.u64();
          if (!option.hasFailed() && bits == PREFIX_BITS && (flags & AUTONOMOUS) != 0) {
            prefix = found;
            lifetime = valid;
          }
        }
        case MTU -> {
          option.skip(2);
          long value = option.u32();
          mtu = option.hasFailed() || value < 1280 || value > 65_535 ? null : (int) value;
        }
        case DNS_SERVERS -> servers(option, units, dns);
        default -> {
          // not for this phone
        }
      }
    }
    return in.hasFailed() ? null : new RouterAdvertisement(prefix, lifetime, mtu, dns);
  }

  private static void servers(OctetReader option, int units, List<InetAddress> dns) {
    option.skip(6);
    for (int i = 0; i < (units - 1) / 2 && !option.hasFailed(); i++) {
      Octets address = option.octets(16);
      if (!option.hasFailed()) {
        dns.add(address(address));
      }
    }
  }

  static InetAddress address(Octets octets) {
    try {
      return InetAddress.getByAddress(octets.toArray());
    } catch (UnknownHostException e) {
      throw new IllegalStateException("4 or 16 octets are an address", e);
    }
  }
}
