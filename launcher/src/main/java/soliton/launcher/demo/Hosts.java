package soliton.launcher.demo;

import java.io.Closeable;
import java.io.IOException;
import java.net.InetAddress;
import java.util.List;
import org.jspecify.annotations.Nullable;
import soliton.linux.VirtualHosts;

/// Three hosts on one machine, as network namespaces: base stations and phones, core, data network.
/// Made for one run and removed with it.
///
/// ```
///   ran 10.100.0.2 --N2, N3-- 10.100.0.1 core 10.200.0.1 --N6-- 10.200.0.2 internet
///                                    core fd00:200::1 --N6-- fd00:200::2 internet
/// ```
public final class Hosts implements Closeable {
  public static final InetAddress CORE_N2_N3 = InetAddress.ofLiteral("10.100.0.1");
  public static final InetAddress GNB = InetAddress.ofLiteral("10.100.0.2");
  public static final String SERVER = "10.200.0.2";

  /// What phones may be towards the data network: an address of its link that no host has.
  public static final String NAT = "10.200.0.3";

  public static final String SERVER_IPV6 = "fd00:200::2";

  /// Prefixes of phones that the data network routes to the core.
  public static final String PHONES_IPV6 = "2001:db8:45::/48";

  private static final String SET_UP =
      """
      ip link add n3 netns $P-core type veth peer name core netns $P-ran
      ip link add n6 netns $P-core type veth peer name upf netns $P-net
      ip -n $P-core addr add 10.100.0.1/24 dev n3; ip -n $P-ran addr add 10.100.0.2/24 dev core
      ip -n $P-core addr add 10.200.0.1/24 dev n6; ip -n $P-net addr add 10.200.0.2/24 dev upf
      ip -n $P-core addr add fd00:200::1/64 dev n6 nodad
      ip -n $P-net addr add fd00:200::2/64 dev upf nodad
      ip -n $P-core link set n3 up; ip -n $P-ran link set core up
      ip -n $P-core link set n6 up; ip -n $P-net link set upf up
      ip -n $P-net route add PHONES6 via fd00:200::1
      for n in ran core; do
        ip netns exec $P-$n sh -c 'echo 1 > /proc/sys/net/ipv4/ip_forward
          echo 1 > /proc/sys/net/ipv6/conf/all/forwarding
          for f in /proc/sys/net/ipv4/conf/*/rp_filter; do echo 0 > $f; done'
      done
      """;

  private final VirtualHosts hosts;

  /// The data network has no route to phones' IPv4 addresses, so that they need a translation.
  ///
  /// @throws IOException with what the kernel refused; nothing is left behind then
  public Hosts() throws IOException {
    this(null);
  }

  /// @param phones range of the phones' IPv4 addresses, routed to the core; null for none
  /// @throws IOException with what the kernel refused; nothing is left behind then
  public Hosts(@Nullable String phones) throws IOException {
    String prefix = "soliton-" + ProcessHandle.current().pid();
    hosts = VirtualHosts.make(prefix, List.of("ran", "core", "net"));
    try {
      hosts.shell(SET_UP.replace("PHONES6", PHONES_IPV6));
      if (phones != null) {
        hosts.shell("ip -n $P-net route add " + phones + " via 10.200.0.1");
      }
    } catch (IOException e) {
      hosts.close();
      throw e;
    }
  }

  public String ran() {
    return hosts.name("ran");
  }

  public String core() {
    return hosts.name("core");
  }

  public String internet() {
    return hosts.name("net");
  }

  /// True if the data network has a route to this address.
  public boolean hasRoute(String address) throws IOException {
    return Command.run("ip", "-n", internet(), "route", "get", address).succeeded();
  }

  /// Removes the hosts; devices and routes go with them.
  @Override
  public void close() {
    hosts.close();
  }
}
