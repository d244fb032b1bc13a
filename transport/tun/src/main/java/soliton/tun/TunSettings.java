package soliton.tun;

import java.util.List;

/// What a TUN or TAP device shall be.
///
/// @param layer what it carries
/// @param name of the interface, 1..15 characters
/// @param addresses of the interface, with their networks
/// @param routes networks to route into it besides
/// @param mtuOctets 576..65535
/// @param outlives it stays, with addresses and routes, when the process dies; the next one that
///     opens the name has it
public record TunSettings(
    Layer layer,
    String name,
    List<Network> addresses,
    List<Network> routes,
    int mtuOctets,
    boolean outlives) {
  /// What packets of a device are.
  public enum Layer {
    /// IPv4 and IPv6 (TUN).
    IP,
    /// Ethernet frames, without preamble and check sequence (TAP).
    ETHERNET
  }

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

  /// A device that carries IP.
  public TunSettings(String name, List<Network> addresses, List<Network> routes, int mtuOctets) {
    this(Layer.IP, name, addresses, routes, mtuOctets, false);
  }

  /// The same, but it stays when the process dies.
  public TunSettings outliving() {
    return new TunSettings(layer, name, addresses, routes, mtuOctets, true);
  }

  /// A device that carries Ethernet frames; addresses of its interface may be none.
  public static TunSettings tap(String name, List<Network> addresses, int mtuOctets) {
    return new TunSettings(Layer.ETHERNET, name, addresses, List.of(), mtuOctets, false);
  }
}
