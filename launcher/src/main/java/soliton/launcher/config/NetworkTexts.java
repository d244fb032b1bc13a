package soliton.launcher.config;

import java.net.Inet4Address;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import soliton.base.Ipv4Address;
import soliton.base.Ipv6Address;
import soliton.base.Octets;
import soliton.launcher.config.CoreConfig.Attachment;
import soliton.launcher.config.CoreConfig.Ipv4Range;
import soliton.launcher.config.CoreConfig.Ipv6Range;
import soliton.transport.flow.Prefix;

/// Addresses, ranges and interfaces as an operator writes them. What is wrong is an
/// [IllegalArgumentException] that says what to write.
final class NetworkTexts {
  private static final int LAST_VLAN = 4_094;

  private NetworkTexts() {}

  /// Reads `10.0.0.1`, `10.0.0.1:38412` or `[2001:db8::1]:38412`. Names are not resolved.
  static InetSocketAddress address(String text, int defaultPort) {
    int colon = text.lastIndexOf(':');
    boolean hasPort = colon > 0 && (text.indexOf(':') == colon || text.charAt(colon - 1) == ']');
    String host = hasPort ? text.substring(0, colon) : text;
    int port = hasPort ? Integer.parseInt(text.substring(colon + 1)) : defaultPort;
    return new InetSocketAddress(host(host.replaceAll("[\\[\\]]", "")), port);
  }

  static InetAddress host(String text) {
    return InetAddress.ofLiteral(text);
  }

  static Ipv4Address ipv4(String text) {
    if (!text.matches("\\d{1,3}(\\.\\d{1,3}){3}")) {
      throw new IllegalArgumentException("want an IPv4 address, for example 192.0.2.1");
    }
    return Ipv4Address.of(Octets.copyOf(host(text).getAddress()));
  }

  static Ipv4Range ipv4Range(String text) {
    if (!text.matches("\\d{1,3}(\\.\\d{1,3}){3}/\\d{1,2}")) {
      throw new IllegalArgumentException("want an IPv4 range, for example 10.45.0.0/16");
    }
    int slash = text.indexOf('/');
    int prefix = Integer.parseInt(text.substring(slash + 1));
    int network = ipv4(text.substring(0, slash)).bits();
    if (prefix < 8 || prefix > 30 || (network & (-1 >>> prefix)) != 0) {
      throw new IllegalArgumentException(
          "want a prefix of 8 to 30 bits and no address bits after it");
    }
    return new Ipv4Range(network, prefix);
  }

  static Ipv6Range ipv6Range(String text) {
    int slash = text.indexOf('/');
    if (slash < 0 || text.indexOf(':') < 0 || !text.substring(slash + 1).matches("\\d{1,3}")) {
      throw new IllegalArgumentException("want an IPv6 range, for example 2001:db8:1::/48");
    }
    int bits = Integer.parseInt(text.substring(slash + 1));
    Ipv6Address network = Ipv6Address.parse(text.substring(0, slash));
    boolean sized = bits >= 16 && bits <= 62;
    if (!sized || network.interfaceId() != 0 || (network.prefix() & -1L >>> bits) != 0) {
      throw new IllegalArgumentException(
          "want a prefix of 16 to 62 bits and no address bits after it");
    }
    return new Ipv6Range(network, bits);
  }

  /// Reads `10.0.0.1`, `10.0.0.0/24` or `2001:db8::/32`.
  static Prefix prefix(String text) {
    int slash = text.indexOf('/');
    InetAddress address = host(slash < 0 ? text : text.substring(0, slash));
    boolean four = address instanceof Inet4Address;
    int most = four ? Prefix.IPV4_BITS : Prefix.IPV6_BITS;
    int bits = slash < 0 ? most : Integer.parseInt(text.substring(slash + 1));
    Octets octets = Octets.copyOf(address.getAddress());
    return four ? Prefix.of(Ipv4Address.of(octets), bits) : Prefix.of(Ipv6Address.of(octets), bits);
  }

  static int mtu(String text) {
    int octets = Integer.parseInt(text);
    if (octets < 1280 || octets > 9000) {
      throw new IllegalArgumentException("want 1280 to 9000 octets");
    }
    return octets;
  }

  static String networkInterface(String text) {
    if (!text.matches("[^/\\s]{1,15}")) {
      throw new IllegalArgumentException(
          "want the name of a network interface, 1 to 15 characters");
    }
    return text;
  }

  /// Reads `eth2`, or `eth2/100` for VLAN 100.
  static Attachment attachment(String text) {
    int slash = text.indexOf('/');
    if (slash < 0) {
      return new Attachment(networkInterface(text), 0);
    }
    int vlan = text.matches("[^/]+/\\d{1,4}") ? Integer.parseInt(text.substring(slash + 1)) : 0;
    if (vlan < 1 || vlan > LAST_VLAN) {
      throw new IllegalArgumentException("want eth2, or eth2/100 for VLAN 100 (1 to 4094)");
    }
    return new Attachment(networkInterface(text.substring(0, slash)), vlan);
  }

  static int number(String text, int least, int most) {
    int value = text.matches("\\d{1,9}") ? Integer.parseInt(text) : -1;
    if (value < least || value > most) {
      throw new IllegalArgumentException("want a number from " + least + " to " + most);
    }
    return value;
  }
}
