package soliton.launcher.core;

import java.io.IOException;
import java.lang.System.Logger.Level;
import java.net.Inet4Address;
import java.net.InetAddress;
import java.net.InterfaceAddress;
import java.net.NetworkInterface;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import soliton.base.Ipv4Address;
import soliton.launcher.config.CoreConfig;
import soliton.launcher.config.CoreConfig.Ipv4Range;
import soliton.launcher.config.CoreConfig.Nat;
import soliton.linux.LinuxException;
import soliton.linux.Masquerade;
import soliton.linux.RouteNetlink;

/// What the host does for data networks beside routing to their devices: it translates the phones'
/// addresses to its own where that is wanted, and answers for addresses of the UPF's translation on
/// the links they belong to. All of it ends when this is closed.
final class HostNetwork implements AutoCloseable {
  private static final System.Logger LOG = System.getLogger("soliton.n6");
  private static final String TABLE = "soliton";
  private static final Path FORWARDS = Path.of("/proc/sys/net/ipv4/ip_forward");

  private final Deque<AutoCloseable> open = new ArrayDeque<>();

  private HostNetwork() {}

  /// @throws IOException if the kernel refuses it; says what is missing
  static HostNetwork open(CoreConfig config) throws IOException {
    HostNetwork host = new HostNetwork();
    try {
      host.masquerade(config);
      for (CoreConfig.DataNetwork network : config.dataNetworks().values()) {
        if (network.n6().nat() instanceof Nat.Own own) {
          for (Ipv4Address address : own.settings().addresses()) {
            host.answerFor(address.toInetAddress());
          }
        }
      }
      warnIfItDoesNotForward();
      return host;
    } catch (IOException refused) {
      host.close();
      throw refused;
    }
  }

  private void masquerade(CoreConfig config) throws IOException {
    List<Masquerade.Source> sources = new ArrayList<>();
    List<String> devices = new ArrayList<>();
    for (CoreConfig.DataNetwork network : config.dataNetworks().values()) {
      Ipv4Range range = network.addresses();
      devices.add(network.n6().device());
      if (range != null && network.n6().nat() instanceof Nat.Host) {
        Inet4Address first = (Inet4Address) new Ipv4Address(range.network()).toInetAddress();
        sources.add(new Masquerade.Source(first, range.prefixLength()));
      }
    }
    if (!sources.isEmpty()) {
      open.push(Masquerade.open(TABLE, sources, devices));
      LOG.log(Level.INFO, "n6.masquerade table=ip." + TABLE + " networks=" + sources.size());
    }
  }

  /// On each link whose network the address is of; an address of no link is one that routers send
  /// here.
  private void answerFor(InetAddress address) throws IOException {
    for (NetworkInterface link : NetworkInterface.networkInterfaces().toList()) {
      boolean isOfLink =
          !link.isPointToPoint()
              && link.getInterfaceAddresses().stream().anyMatch(own -> contains(own, address));
      if (isOfLink) {
        try (RouteNetlink netlink = new RouteNetlink()) {
          netlink.answerFor(address, link.getIndex());
        }
        open.push(() -> answerNoMoreFor(address, link.getIndex()));
        answerAtOnce(link.getName());
        LOG.log(
            Level.INFO,
            "n6.answers address=" + address.getHostAddress() + " interface=" + link.getName());
      }
    }
  }

  /// Answers for others are held back by up to 0.8 s otherwise, and so is the first packet to a
  /// phone.
  private static void answerAtOnce(String link) {
    try {
      Files.writeString(Path.of("/proc/sys/net/ipv4/neigh", link, "proxy_delay"), "0");
    } catch (IOException readOnly) {
      LOG.log(Level.DEBUG, "n6.answers-late interface=" + link + " why=" + readOnly.getMessage());
    }
  }

  private static void answerNoMoreFor(InetAddress address, int link) throws IOException {
    try (RouteNetlink netlink = new RouteNetlink()) {
      netlink.answerNoMoreFor(address, link);
    } catch (LinuxException gone) {
      LOG.log(Level.DEBUG, gone.getMessage());
    }
  }

  private static boolean contains(InterfaceAddress own, InetAddress address) {
    if (!(own.getAddress() instanceof Inet4Address four) || own.getNetworkPrefixLength() == 32) {
      return false;
    }
    int mask = own.getNetworkPrefixLength() == 0 ? 0 : -1 << (32 - own.getNetworkPrefixLength());
    int difference = FunctionConfigs.ipv4(four).bits() ^ FunctionConfigs.ipv4(address).bits();
    return (difference & mask) == 0;
  }

  private static void warnIfItDoesNotForward() throws IOException {
    if (Files.exists(FORWARDS) && Files.readString(FORWARDS).strip().equals("0")) {
      LOG.log(
          Level.WARNING,
          "n6.not-forwarding: this host forwards no packets, so phones reach the host alone;"
              + " sysctl -w net.ipv4.ip_forward=1 changes that");
    }
  }

  @Override
  public void close() throws IOException {
    while (!open.isEmpty()) {
      try {
        open.pop().close();
      } catch (IOException | RuntimeException e) {
        throw e;
      } catch (Exception e) {
        throw new IOException(e);
      }
    }
  }
}
