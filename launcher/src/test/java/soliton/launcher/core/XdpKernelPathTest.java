package soliton.launcher.core;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import soliton.base.Ipv4Address;
import soliton.upf.KernelPath;
import soliton.xdp.bench.Hosts;
import soliton.xdp.fastpath.FastPathSettings;
import soliton.xdp.kernel.XdpMode;

class XdpKernelPathTest {
  private static final Ipv4Address UE = Ipv4Address.parse("10.45.0.2");
  private static final Ipv4Address OTHER = Ipv4Address.parse("10.45.0.3");

  /// Room for one rule a direction.
  private static final FastPathSettings SETTINGS =
      new FastPathSettings("n3", Hosts.N3, List.of("n6"), 1, null, List.of(XdpMode.NATIVE));

  @Test
  void flowsAreTakenUntilThereIsNoRoomAndAgainWhenThereIs() throws IOException {
    try (Hosts hosts = hosts();
        XdpKernelPath path = hosts.atUserPlane(() -> XdpKernelPath.open(SETTINGS))) {
      assertTrue(path.put(uplink(1, UE)));
      assertTrue(path.put(downlink(UE)));
      assertTrue(path.put(downlink(UE)), "the same flow changed");
      assertFalse(path.put(uplink(2, OTHER)));
      assertFalse(path.put(downlink(OTHER)));
      assertEquals(0, path.lastPacketNanos(1, UE));
      path.removeUplink(1);
      path.removeDownlink(UE);
      assertTrue(path.put(uplink(2, OTHER)));
      assertTrue(path.put(downlink(OTHER)));
    }
  }

  private static Hosts hosts() {
    try {
      return Hosts.build("soliton-kernelpath");
    } catch (IOException notPermitted) {
      return Assumptions.abort("needs root: " + notPermitted.getMessage());
    }
  }

  private static KernelPath.Uplink uplink(int teid, Ipv4Address ue) {
    return new KernelPath.Uplink(teid, ue, 0, 50_000);
  }

  private static KernelPath.Downlink downlink(Ipv4Address ue) {
    return new KernelPath.Downlink(ue, 7, Hosts.GNB, 9, false, KernelPath.UNLIMITED);
  }
}
