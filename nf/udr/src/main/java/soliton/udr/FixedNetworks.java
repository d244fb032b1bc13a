package soliton.udr;

import java.net.InetAddress;
import soliton.base.Ipv6Address;
import soliton.base.Octets;

/// Networks that belong to a subscriber, as operators write them: the fixed prefix of a session,
/// always a /64 (TS 23.501 5.8.2.2.3), and networks behind the phone (framed routes, 5.6.14).
/// Throws `IllegalArgumentException` with what is wrong.
final class FixedNetworks {
  /// Of one data network.
  static final int MOST_ROUTES = 64;

  private static final int BITS_OF_PREFIX = 64;
  /// With all four numbers of an IPv4 address: the short forms are read in different ways.
  private static final String ROUTE =
      "([0-9]{1,3}(\\.[0-9]{1,3}){3}|[0-9a-fA-F:.]*:[0-9a-fA-F:.]*)/[1-9][0-9]{0,2}";

  private FixedNetworks() {}

  /// `2001:db8:1:2::`, with or without `/64` behind it.
  static Ipv6Address prefix(String text) {
    String address =
        text.endsWith("/" + BITS_OF_PREFIX) ? text.substring(0, text.length() - 3) : text;
    Ipv6Address prefix = Ipv6Address.parse(address);
    if (prefix.interfaceId() != 0) {
      throw new IllegalArgumentException("want a prefix of 64 bits with nothing behind it");
    }
    return prefix;
  }

  /// `10.9.0.0/16` or `2001:db8:9::/48`; never a default route, which would be everybody's.
  static String route(String text) {
    if (!text.matches(ROUTE)) {
      throw new IllegalArgumentException("want a network and its length, for example 10.9.0.0/16");
    }
    int slash = text.indexOf('/');
    Octets network = Octets.adopt(InetAddress.ofLiteral(text.substring(0, slash)).getAddress());
    if ((network.length() == Ipv6Address.OCTETS) != text.contains(":")) {
      throw new IllegalArgumentException("an IPv4 address in the clothes of IPv6");
    }
    int bits = Integer.parseInt(text.substring(slash + 1));
    if (bits > 8 * network.length()) {
      throw new IllegalArgumentException("want a length from 1 to " + 8 * network.length());
    }
    for (int bit = bits; bit < 8 * network.length(); bit++) {
      if ((network.at(bit / 8) & 0x80 >> bit % 8) != 0) {
        throw new IllegalArgumentException("there are bits behind the first " + bits);
      }
    }
    return text;
  }
}
