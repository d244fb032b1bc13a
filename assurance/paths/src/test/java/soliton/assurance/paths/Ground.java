package soliton.assurance.paths;

import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Assumptions;
import soliton.base.Octets;
import soliton.transport.flow.Lines;
import soliton.xdp.bench.Hosts;
import soliton.xdp.fastpath.FastPath;
import soliton.xdp.fastpath.FastPathSettings;
import soliton.xdp.fastpath.FastPathSettings.N6;
import soliton.xdp.fastpath.FastPathSettings.Room;
import soliton.xdp.kernel.BpfProgram.Outcome;
import soliton.xdp.kernel.XdpMode;

/// Hosts in namespaces of their own, with routes of both kinds everywhere, and a fast path at work
/// between them. The second data network is behind the same interface as the first, in a VLAN. What
/// is for phones is routed to a device that stands for that of the slow path.
record Ground(Hosts hosts, FastPath fast) implements AutoCloseable {
  private static final String ROUTES =
      """
      set -e
      ip netns exec $P-upf sysctl -qw net.ipv6.conf.all.disable_ipv6=0 \
        net.ipv6.conf.n3.disable_ipv6=0 net.ipv6.conf.n6.disable_ipv6=0 \
        net.ipv6.conf.all.forwarding=1
      ip -n $P-upf route add default via 10.2.0.1
      ip -n $P-upf addr add 2001:db8:2::2/64 dev n6 nodad
      ip -n $P-upf neigh replace 2001:db8:2::1 lladdr 02:00:00:00:02:01 dev n6 nud permanent
      ip -n $P-upf -6 route add default via 2001:db8:2::1
      ip -n $P-upf addr add 2001:db8:1::2/64 dev n3 nodad
      ip -n $P-upf neigh replace 2001:db8:1::1 lladdr 02:00:00:00:01:01 dev n3 nud permanent
      ip -n $P-upf link add phones type veth peer name phones0
      ip -n $P-upf link set phones up; ip -n $P-upf link set phones0 up
      ip -n $P-upf route add 10.45.0.0/16 dev phones
      ip -n $P-upf route add 192.168.0.0/16 dev phones
      ip -n $P-upf -6 route add 2001:db8:45::/48 dev phones
      """;

  /// Without the rights for it the tests are skipped and say so.
  static Ground build(String prefix) throws IOException {
    Hosts hosts;
    try {
      hosts = Hosts.build(prefix + "-" + ProcessHandle.current().pid());
    } catch (IOException notPermitted) {
      Assumptions.abort("needs root: " + notPermitted.getMessage());
      throw notPermitted;
    }
    hosts.shell(ROUTES);
    return new Ground(
        hosts,
        hosts.atUserPlane(
            () ->
                FastPath.open(
                    new FastPathSettings(
                        "n3",
                        List.of(Hosts.N3.toOctets(), Rule.N3_6.toOctets()),
                        List.of(new N6(0, "n6", 0), new N6(1, "n6", Wire.TAG)),
                        new Room(64, 8_192, 1_024, 1_024),
                        null,
                        List.of(XdpMode.NATIVE)))));
  }

  /// What the kernel does with a frame that comes in through the interface.
  Outcome tryOut(String name, Octets frame) throws IOException {
    return hosts.atUserPlane(() -> fast.tryOut(name, frame));
  }

  int linesInUse() {
    Lines lines = fast.lines();
    return lines.inUse();
  }

  @Override
  public void close() throws IOException {
    fast.close();
    hosts.close();
  }
}
