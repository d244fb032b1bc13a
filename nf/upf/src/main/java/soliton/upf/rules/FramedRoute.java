package soliton.upf.rules;

import java.net.InetAddress;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;
import soliton.base.Ipv4Address;
import soliton.base.Ipv6Address;
import soliton.base.Octets;
import soliton.transport.flow.Prefix;

/// The text of a framed route: the prefix, then a gateway and metrics, which are of no use here
/// (RFC 2865 5.22 for IPv4, RFC 3162 2.5 for IPv6; TS 29.244 8.2.109, 8.2.111).
final class FramedRoute {
  private static final int MAX_OCTETS = 253; // The value of a RADIUS attribute.
  private static final int CLASS_B = 128;
  private static final int CLASS_C = 192;
  private static final int CLASS_D = 224;

  private FramedRoute() {}

  /// @return null if the text does not begin with a prefix of that version of IP
  static @Nullable Prefix parse(Octets text, boolean ipv6) {
    if (text.isEmpty() || text.length() > MAX_OCTETS) {
      return null;
    }
    String first = new String(text.toArray(), StandardCharsets.US_ASCII).trim().split("\\s+", 2)[0];
    int slash = first.indexOf('/');
    try {
      Octets address =
          Octets.adopt(
              InetAddress.ofLiteral(slash < 0 ? first : first.substring(0, slash)).getAddress());
      boolean ofVersion = (address.length() == Ipv6Address.OCTETS) == ipv6;
      String bits = slash < 0 ? null : first.substring(slash + 1);
      return ofVersion ? prefix(address, bits, ipv6) : null;
    } catch (IllegalArgumentException noAddress) {
      return null;
    }
  }

  private static @Nullable Prefix prefix(Octets address, @Nullable String bits, boolean ipv6) {
    int most = ipv6 ? Prefix.IPV6_BITS : Prefix.IPV4_BITS;
    Integer length = bits == null ? unwritten(address, ipv6) : number(bits, most);
    if (length == null) {
      return null;
    }
    return ipv6
        ? Prefix.of(Ipv6Address.of(address), length)
        : Prefix.of(Ipv4Address.of(address), length);
  }

  /// RFC 2865: without a length it follows from the class of the address.
  private static @Nullable Integer unwritten(Octets address, boolean ipv6) {
    int first = address.at(0);
    if (ipv6 || first >= CLASS_D) {
      return null;
    }
    return first < CLASS_B ? 8 : first < CLASS_C ? 16 : 24;
  }

  private static @Nullable Integer number(String digits, int most) {
    boolean sound = digits.length() <= 3 && digits.matches("[0-9]+");
    int value = sound ? Integer.parseInt(digits) : -1;
    return sound && value <= most ? Integer.valueOf(value) : null;
  }
}
