package soliton.upf.nat;

import java.time.Duration;
import java.util.List;
import soliton.base.Ipv4Address;

/// How IPv4 addresses and ports of phones are translated (NAT44, RFC 3022).
///
/// @param addresses that the data network sees, 1..256; a phone keeps the one it has (paired, RFC
///     4787 4.1)
/// @param firstPort least port or ICMP identifier that is given out
/// @param lastPort greatest one
/// @param filtering who may answer
/// @param maxFlows flows at a time, of all phones: each takes some 250 octets; more are refused
/// @param maxFlowsPerPhone flows at a time of one phone, and so also its ports (RFC 6888 3, REQ-4)
/// @param timers how long silence lasts until a flow ends
public record NatSettings(
    List<Ipv4Address> addresses,
    int firstPort,
    int lastPort,
    Filtering filtering,
    int maxFlows,
    int maxFlowsPerPhone,
    Timers timers) {
  private static final int MOST_ADDRESSES = 256;
  private static final int LARGEST_PORT = 65_535;

  /// Whose packets come in through a mapping (RFC 4787 5).
  public enum Filtering {
    /// Anybody's, once the phone has sent anything from the port.
    ENDPOINT_INDEPENDENT,
    /// Only those of an address and port that the phone has sent something to.
    ADDRESS_AND_PORT_DEPENDENT
  }

  /// How long silence lasts until a flow ends.
  ///
  /// @param udp at least 2 minutes, 5 recommended (RFC 4787 4.3)
  /// @param tcpEstablished at least 2 hours 4 minutes (RFC 5382 5)
  /// @param tcpTransitory while a connection opens or closes: at least 4 minutes (RFC 5382 5)
  /// @param icmp of echo: at least 60 s (RFC 5508 3.2)
  public record Timers(
      Duration udp, Duration tcpEstablished, Duration tcpTransitory, Duration icmp) {
    public static final Timers DEFAULT =
        new Timers(
            Duration.ofMinutes(5),
            Duration.ofMinutes(124),
            Duration.ofMinutes(4),
            Duration.ofSeconds(60));
  }

  public NatSettings {
    addresses = List.copyOf(addresses);
    if (addresses.isEmpty() || addresses.size() > MOST_ADDRESSES) {
      throw new IllegalArgumentException("NAT wants 1 to 256 addresses");
    }
    if (firstPort < 1 || lastPort > LARGEST_PORT || lastPort < firstPort) {
      throw new IllegalArgumentException("NAT wants ports between 1 and 65535");
    }
    if (maxFlows < 1 || maxFlowsPerPhone < 1) {
      throw new IllegalArgumentException("NAT wants room for at least one flow");
    }
  }

  /// Ports from 1024, a million flows, 4096 of a phone, and only those answer who
  /// were asked.
  public static NatSettings of(List<Ipv4Address> addresses) {
    return new NatSettings(
        addresses,
        1024,
        LARGEST_PORT,
        Filtering.ADDRESS_AND_PORT_DEPENDENT,
        1_000_000,
        4096,
        Timers.DEFAULT);
  }
}
