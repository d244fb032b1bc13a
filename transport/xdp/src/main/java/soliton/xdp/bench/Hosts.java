package soliton.xdp.bench;

import java.io.IOException;
import java.util.List;
import java.util.concurrent.Callable;
import soliton.base.Ipv4Address;
import soliton.base.Octets;
import soliton.linux.VirtualHosts;

/// Three hosts in network namespaces of their own, joined by cables (veth). They go when closed.
///
/// ```
///   base station              user plane function             data network
///   10.1.0.1  gn0 ------ n3  10.1.0.2   10.2.0.2  n6 ------ dn0  10.2.0.1
/// ```
public final class Hosts implements AutoCloseable {
  public static final Ipv4Address GNB = Ipv4Address.of(10, 1, 0, 1);
  public static final Ipv4Address N3 = Ipv4Address.of(10, 1, 0, 2);
  public static final Ipv4Address DATA_NETWORK = Ipv4Address.of(10, 2, 0, 1);

  /// Receiver and sender of frames that arrive at N3, and at N6.
  public static final Octets MACS_AT_N3 = Octets.ofHex("020000000102 020000000101");

  public static final Octets MACS_AT_N6 = Octets.ofHex("020000000202 020000000201");

  private static final String SET_UP =
      """
      for n in gnb upf dn; do
        ip netns exec $P-$n sysctl -qw net.ipv6.conf.all.disable_ipv6=1 \
          net.ipv6.conf.default.disable_ipv6=1
      done
      ip link add gn0 netns $P-gnb address 02:00:00:00:01:01 numtxqueues 1 numrxqueues 1 \
        type veth peer name n3 netns $P-upf address 02:00:00:00:01:02 numtxqueues 1 numrxqueues 1
      ip link add dn0 netns $P-dn address 02:00:00:00:02:01 numtxqueues 1 numrxqueues 1 \
        type veth peer name n6 netns $P-upf address 02:00:00:00:02:02 numtxqueues 1 numrxqueues 1
      ip -n $P-gnb addr add 10.1.0.1/24 dev gn0
      ip -n $P-upf addr add 10.1.0.2/24 dev n3
      ip -n $P-upf addr add 10.2.0.2/24 dev n6
      ip -n $P-dn addr add 10.2.0.1/24 dev dn0
      ip -n $P-gnb link set gn0 up; ip -n $P-upf link set n3 up
      ip -n $P-upf link set n6 up; ip -n $P-dn link set dn0 up
      ip netns exec $P-upf sysctl -qw net.ipv4.ip_forward=1 net.ipv4.conf.all.rp_filter=0 \
        net.ipv4.conf.default.rp_filter=0 net.ipv4.conf.n3.rp_filter=0 net.ipv4.conf.n6.rp_filter=0
      ip -n $P-upf neigh replace 10.1.0.1 lladdr 02:00:00:00:01:01 dev n3 nud permanent
      ip -n $P-upf neigh replace 10.2.0.1 lladdr 02:00:00:00:02:01 dev n6 nud permanent
      ip -n $P-gnb neigh replace 10.1.0.2 lladdr 02:00:00:00:01:02 dev gn0 nud permanent
      ip -n $P-dn neigh replace 10.2.0.2 lladdr 02:00:00:00:02:02 dev dn0 nud permanent
      ip -n $P-gnb route add default via 10.1.0.2; ip -n $P-dn route add default via 10.2.0.2
      """;

  private final VirtualHosts hosts;

  private Hosts(VirtualHosts hosts) {
    this.hosts = hosts;
  }

  /// Builds them. Their namespaces are `prefix-gnb`, `prefix-upf`, `prefix-dn`.
  ///
  /// @throws IOException if that is not permitted, or the command `ip` is missing
  public static Hosts build(String prefix) throws IOException {
    VirtualHosts hosts = VirtualHosts.make(prefix, List.of("gnb", "upf", "dn"));
    try {
      hosts.shell(SET_UP);
      return new Hosts(hosts);
    } catch (IOException e) {
      hosts.close();
      throw e;
    }
  }

  /// Runs commands of a shell, in which `$P` is the prefix.
  public void shell(String commands) throws IOException {
    hosts.shell(commands);
  }

  /// The name of the namespace of a host.
  public String name(String host) {
    return hosts.name(host);
  }

  public <T> T atBaseStation(Callable<T> task) throws IOException {
    return hosts.at("gnb", task);
  }

  public <T> T atUserPlane(Callable<T> task) throws IOException {
    return hosts.at("upf", task);
  }

  public <T> T atDataNetwork(Callable<T> task) throws IOException {
    return hosts.at("dn", task);
  }

  @Override
  public void close() {
    hosts.close();
  }
}
