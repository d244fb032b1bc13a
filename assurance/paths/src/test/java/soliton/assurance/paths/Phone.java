package soliton.assurance.paths;

import java.util.List;
import soliton.base.Ipv4Address;
import soliton.base.Ipv6Address;

/// A phone as rules know it: an IPv4 address and an IPv6 prefix, the tunnel to its base station,
/// the data network that it is in, and prefixes that are behind it.
///
/// @param network name of the data network; empty if rules name none
/// @param routes framed routes of IPv4
record Phone(Ipv4Address ipv4, Ipv6Address ipv6, long teid, String network, List<String> routes) {
  static final Phone FIRST =
      new Phone(
          Ipv4Address.of(10, 45, 0, 7),
          Ipv6Address.parse("2001:db8:45:7::1"),
          0x00ab_cdef,
          "",
          List.of());
  static final Phone SECOND =
      new Phone(
          Ipv4Address.of(10, 45, 0, 8),
          Ipv6Address.parse("2001:db8:45:8::1"),
          0x00ab_cdf0,
          "",
          List.of());

  Phone {
    routes = List.copyOf(routes);
  }

  Phone in(String name) {
    return new Phone(ipv4, ipv6, teid, name, routes);
  }

  Phone withRoutes(String... prefixes) {
    return new Phone(ipv4, ipv6, teid, network, List.of(prefixes));
  }

  /// Another phone, at another base station's tunnel, with the same addresses.
  Phone twin() {
    return new Phone(ipv4, ipv6, teid + 0x100, network, routes);
  }
}
