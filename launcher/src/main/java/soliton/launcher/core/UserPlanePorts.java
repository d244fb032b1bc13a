package soliton.launcher.core;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import soliton.base.Ipv4Address;
import soliton.base.Ipv6Address;
import soliton.launcher.capture.Capture;
import soliton.launcher.capture.CapturingPort;
import soliton.launcher.config.CoreConfig;
import soliton.launcher.config.CoreConfig.DataNetwork;
import soliton.launcher.config.CoreConfig.Ipv4Range;
import soliton.launcher.config.CoreConfig.Ipv6Range;
import soliton.launcher.config.CoreConfig.Nat;
import soliton.launcher.config.CoreConfig.UserPlane;
import soliton.transport.PacketPort;
import soliton.tun.Network;
import soliton.tun.TunPort;
import soliton.tun.TunSettings;
import soliton.udp.UdpPort;
import soliton.upf.EchoNetwork;
import soliton.upf.N6;
import soliton.upf.nat.NatSettings;

/// Where user packets come and go: base stations at N3, a device for each data network at N6.
record UserPlanePorts(PacketPort n3, List<N6> networks) implements AutoCloseable {
  private static final int WAITING_PACKETS = 1024;

  UserPlanePorts {
    networks = List.copyOf(networks);
  }

  /// @param outlives the devices stay when this process dies
  /// @throws IOException if the address of N3 or a device cannot be had; says why
  static UserPlanePorts open(CoreConfig config, @Nullable Capture capture, boolean outlives)
      throws IOException {
    UdpPort udp = UdpPort.bind(config.n3());
    PacketPort n3 = capture == null ? udp : new CapturingPort(udp, config.n3(), capture);
    List<N6> networks = new ArrayList<>();
    try {
      for (DataNetwork network : config.dataNetworks().values()) {
        PacketPort port =
            config.userPlane() == UserPlane.INSIDE
                ? EchoNetwork.open(WAITING_PACKETS)
                : openDevice(network, outlives);
        networks.add(
            new N6(network.networkInstance(), port, settings(network), network.isEthernet()));
      }
      return new UserPlanePorts(n3, networks);
    } catch (IOException e) {
      new UserPlanePorts(n3, networks).close();
      throw e;
    }
  }

  private static @Nullable NatSettings settings(DataNetwork network) {
    return network.n6().nat() instanceof Nat.Own own ? own.settings() : null;
  }

  /// The first address of each pool is the core's own; addresses of a translation are routed into
  /// the device.
  private static PacketPort openDevice(DataNetwork network, boolean outlives) throws IOException {
    List<Network> addresses = new ArrayList<>();
    List<Network> routes = new ArrayList<>();
    Ipv4Range four = network.addresses();
    if (four != null) {
      var own = new Ipv4Address(four.network() + 1);
      addresses.add(new Network(own.toInetAddress(), four.prefixLength()));
    }
    Ipv6Range six = network.ipv6();
    if (six != null) {
      var own = new Ipv6Address(six.network().prefix(), 1);
      addresses.add(new Network(own.toInetAddress(), six.prefixLength()));
    }
    if (network.n6().nat() instanceof Nat.Own own) {
      own.settings()
          .addresses()
          .forEach(each -> routes.add(new Network(each.toInetAddress(), Integer.SIZE)));
    }
    String device = network.n6().device();
    TunSettings settings =
        network.isEthernet()
            ? TunSettings.tap(device, addresses, network.mtuOctets())
            : new TunSettings(device, addresses, routes, network.mtuOctets());
    try {
      return TunPort.open(outlives ? settings.outliving() : settings);
    } catch (IOException e) {
      throw new IOException(
          "the device '"
              + device
              + "' cannot be made: "
              + e.getMessage()
              + "; run as root, or write `user-plane: inside` in the configuration",
          e);
    }
  }

  /// Devices that would outlive this process go with it after all.
  void outliveNoMore() throws IOException {
    for (N6 each : networks) {
      if (each.port() instanceof TunPort device) {
        device.outliveNoMore();
      }
    }
  }

  @Override
  public void close() {
    n3.close();
    networks.forEach(each -> each.port().close());
  }
}
