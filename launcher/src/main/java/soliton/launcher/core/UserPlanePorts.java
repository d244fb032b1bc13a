package soliton.launcher.core;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import soliton.launcher.capture.Capture;
import soliton.launcher.capture.CapturingPort;
import soliton.launcher.config.CoreConfig;
import soliton.launcher.config.CoreConfig.UserPlane;
import soliton.transport.PacketPort;
import soliton.tun.Network;
import soliton.tun.TunPort;
import soliton.tun.TunSettings;
import soliton.udp.UdpPort;
import soliton.upf.EchoNetwork;

/// Where user packets come and go: base stations at N3, the data networks at N6.
record UserPlanePorts(PacketPort n3, PacketPort n6) {
  private static final String DEVICE = "soliton";
  private static final int WAITING_PACKETS = 1024;

  /// @throws IOException if the address of N3 or the device cannot be had; says why
  static UserPlanePorts open(CoreConfig config, @Nullable Capture capture) throws IOException {
    UdpPort udp = UdpPort.bind(config.n3());
    PacketPort n3 = capture == null ? udp : new CapturingPort(udp, config.n3(), capture);
    try {
      PacketPort n6 =
          config.userPlane() == UserPlane.INSIDE
              ? EchoNetwork.open(WAITING_PACKETS)
              : openDevice(config);
      return new UserPlanePorts(n3, n6);
    } catch (IOException e) {
      n3.close();
      throw e;
    }
  }

  /// One device for all data networks: the first address of each pool is the core's own.
  private static PacketPort openDevice(CoreConfig config) throws IOException {
    List<Network> addresses = new ArrayList<>();
    int mtu = 0;
    for (CoreConfig.DataNetwork network : config.dataNetworks().values()) {
      CoreConfig.Ipv4Range range = network.addresses();
      if (range != null) {
        var own = new soliton.base.Ipv4Address(range.network() + 1);
        addresses.add(new Network(own.toInetAddress(), range.prefixLength()));
      }
      mtu = Math.max(mtu, network.mtuOctets());
    }
    try {
      return TunPort.open(new TunSettings(DEVICE, addresses, List.of(), mtu));
    } catch (IOException e) {
      throw new IOException(
          "the TUN device '"
              + DEVICE
              + "' cannot be made: "
              + e.getMessage()
              + "; run as root, or write `user-plane: inside` in the configuration",
          e);
    }
  }
}
