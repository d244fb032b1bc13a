package soliton.xdp.fastpath;

import java.nio.file.Path;
import java.util.List;
import soliton.base.Ipv4Address;
import soliton.linux.NetworkNamespace;
import soliton.xdp.bench.Hosts;
import soliton.xdp.kernel.XdpMode;

/// A process of its own for [FastPathTest]: makes one session, says so, and waits to be killed.
final class ForwardingUntilKilled {
  static final Ipv4Address UE = Ipv4Address.of(10, 45, 0, 7);
  static final int TEID = 0x1001;
  static final int GNB_TEID = 0x2002;
  static final int QFI = 9;
  static final String READY = "ready";

  private ForwardingUntilKilled() {}

  static FastPathSettings settings(Path pins, XdpMode mode) {
    return new FastPathSettings("n3", Hosts.N3, List.of("n6"), 100, pins, List.of(mode));
  }

  static void makeSession(RuleTable rules) throws java.io.IOException {
    rules.put(new UplinkRule(TEID, UE, 1L << QFI, Rate.UNLIMITED));
    rules.put(new DownlinkRule(UE, GNB_TEID, Hosts.GNB, QFI, false, 0, Rate.UNLIMITED));
  }

  /// @param arguments network namespace, directory for pins
  public static void main(String[] arguments) throws Exception {
    FastPath path =
        new NetworkNamespace(arguments[0])
            .call(() -> FastPath.open(settings(Path.of(arguments[1]), XdpMode.NATIVE)));
    makeSession(path.rules());
    System.out.println(READY);
    System.in.read();
    path.close();
  }
}
