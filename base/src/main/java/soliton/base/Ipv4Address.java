package soliton.base;

/// An IPv4 address, as the 32 bits of its four octets in network order.
public record Ipv4Address(int bits) implements Comparable<Ipv4Address> {
  public static final int OCTETS = 4;

  public static Ipv4Address of(int a, int b, int c, int d) {
    return new Ipv4Address((a & 255) << 24 | (b & 255) << 16 | (c & 255) << 8 | d & 255);
  }

  /// From exactly four octets.
  ///
  /// @throws IllegalArgumentException if there are more or fewer
  public static Ipv4Address of(Octets wire) {
    if (wire.length() != OCTETS) {
      throw new IllegalArgumentException("an IPv4 address has 4 octets, not " + wire.length());
    }
    return of(wire.at(0), wire.at(1), wire.at(2), wire.at(3));
  }

  /// Reads `10.45.0.1`.
  ///
  /// @throws IllegalArgumentException if the text is anything else
  public static Ipv4Address parse(String text) {
    String[] parts = text.split("\\.", -1);
    int bits = 0;
    for (String part : parts) {
      boolean digits = !part.isEmpty() && part.length() <= 3 && Plmn.isDigits(part, 1, 3);
      if (parts.length != OCTETS || !digits || Integer.parseInt(part) > 255) {
        throw new IllegalArgumentException(
            "not an IPv4 address: '" + text + "', want for example 10.45.0.1");
      }
      bits = bits << 8 | Integer.parseInt(part);
    }
    return new Ipv4Address(bits);
  }

  public Octets toOctets() {
    return Octets.of(bits >>> 24, bits >>> 16, bits >>> 8, bits);
  }

  public java.net.InetAddress toInetAddress() {
    return java.net.InetAddress.ofLiteral(toString());
  }

  /// In the order of the addresses, 0.0.0.0 first.
  @Override
  public int compareTo(Ipv4Address other) {
    return Integer.compareUnsigned(bits, other.bits);
  }

  @Override
  public String toString() {
    return (bits >>> 24) + "." + (bits >> 16 & 255) + "." + (bits >> 8 & 255) + "." + (bits & 255);
  }
}
