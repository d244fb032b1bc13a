package soliton.upf;

import java.util.List;
import org.jspecify.annotations.Nullable;
import soliton.transport.PacketPort;
import soliton.transport.flow.FlowPort;
import soliton.transport.flow.Lines;

/// What a [Upf] carries packets between.
///
/// @param n3 GTP-U over IPv4: a UDP socket on port 2152 of the N3 address, or a queue
/// @param n3Ipv6 GTP-U over IPv6; null for none
/// @param networks data networks, at least one
/// @param flows a faster way in front of the data path; null for none
/// @param n3Mtu octets of an IP packet that N3 carries: packets that are longer with their outer
///     headers are cut, or their senders told (RFC 1191, RFC 8201); 0 leaves it to IP below
/// @param lines for rates and counts, where there is no faster way that brings them; null for
///     enough for 20,000 sessions
public record UpfPorts(
    PacketPort n3,
    @Nullable PacketPort n3Ipv6,
    List<N6> networks,
    @Nullable FlowPort flows,
    int n3Mtu,
    @Nullable Lines lines) {
  private static final int LEAST_MTU = 1400;

  public UpfPorts {
    networks = List.copyOf(networks);
    if (networks.isEmpty()) {
      throw new IllegalArgumentException("a UPF needs a data network");
    }
    if (n3Mtu != 0 && n3Mtu < LEAST_MTU) {
      throw new IllegalArgumentException("N3 must carry packets of 1400 octets at least");
    }
  }

  /// Without lines of its own.
  public UpfPorts(
      PacketPort n3,
      @Nullable PacketPort n3Ipv6,
      List<N6> networks,
      @Nullable FlowPort flows,
      int n3Mtu) {
    this(n3, n3Ipv6, networks, flows, n3Mtu, null);
  }

  /// With lines: [Upf#linesFor] tells how many.
  public UpfPorts with(Lines memory) {
    return new UpfPorts(n3, n3Ipv6, networks, flows, n3Mtu, memory);
  }

  /// One data network, whatever its name.
  public static UpfPorts of(PacketPort n3, PacketPort n6, @Nullable FlowPort flows) {
    return new UpfPorts(n3, null, List.of(new N6("", n6, null)), flows, 0);
  }
}
