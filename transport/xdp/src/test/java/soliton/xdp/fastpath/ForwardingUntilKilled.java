package soliton.xdp.fastpath;

import java.nio.file.Path;
import java.util.List;
import soliton.linux.NetworkNamespace;
import soliton.transport.flow.FlowPort;
import soliton.xdp.bench.Hosts;
import soliton.xdp.kernel.XdpMode;

/// A process of its own for [FastPathTest]: makes one session, says so, and waits to be killed.
final class ForwardingUntilKilled {
  static final String READY = "ready";

  private ForwardingUntilKilled() {}

  static FastPathSettings settings(Path pins, XdpMode mode) {
    return new FastPathSettings(
        "n3",
        List.of(Hosts.N3.toOctets()),
        List.of(new FastPathSettings.N6(0, "n6", 0)),
        FastPathSettings.Room.of(100),
        pins,
        List.of(mode));
  }

  /// @return the line that counts it
  static int makeSession(FlowPort port) {
    int meter = Sessions.meter(port.lines());
    port.put(Sessions.counted(meter));
    return meter;
  }

  /// @param arguments network namespace, directory for pins
  public static void main(String[] arguments) throws Exception {
    FastPath path =
        new NetworkNamespace(arguments[0])
            .call(() -> FastPath.open(settings(Path.of(arguments[1]), XdpMode.NATIVE)));
    makeSession(path);
    System.out.println(READY);
    System.in.read();
    path.leave();
  }
}
