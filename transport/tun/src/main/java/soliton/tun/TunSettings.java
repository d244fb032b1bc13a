package soliton.tun;

import java.util.List;

/// What a TUN device shall be.
///
/// @param name of the interface, 1..15 characters
/// @param addresses of the interface, with their networks
/// @param routes networks to route into it besides
/// @param mtuOctets 576..65535
public record TunSettings(
    String name, List<Network> addresses, List<Network> routes, int mtuOctets) {
  private static final int LONGEST_NAME = 15;

  public TunSettings {
    if (name.isEmpty() || name.length() > LONGEST_NAME) {
      throw new IllegalArgumentException("not an interface name: '" + name + "'");
    }
    if (mtuOctets < 576 || mtuOctets > 65_535) {
      throw new IllegalArgumentException("MTU " + mtuOctets + " is not in 576..65535");
    }
    addresses = List.copyOf(addresses);
    routes = List.copyOf(routes);
  }
}
