package soliton.tun;

import java.net.InetAddress;

/// An address with the length of its prefix, as in `10.45.0.1/16`: an interface's own address and
/// network, or a route.
public record Network(InetAddress address, int prefixBits) {
  public Network {
    if (prefixBits < 0 || prefixBits > address.getAddress().length * 8) {
      throw new IllegalArgumentException(
          "prefix /%d does not fit %s".formatted(prefixBits, address));
    }
  }

  /// Reads `10.45.0.1/16` or `2001:db8::/32`.
  public static Network parse(String text) {
    int slash = text.indexOf('/');
    if (slash < 0) {
      throw new IllegalArgumentException("not a network: '" + text + "', want 10.45.0.0/16");
    }
    return new Network(
        InetAddress.ofLiteral(text.substring(0, slash)),
        Integer.parseInt(text.substring(slash + 1)));
  }

  @Override
  public String toString() {
    return address.getHostAddress() + "/" + prefixBits;
  }
}
