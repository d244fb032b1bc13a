package soliton.xdp.fastpath;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import soliton.base.Ipv4Address;
import soliton.transport.flow.FlowFilter;
import soliton.transport.flow.FlowPort;
import soliton.transport.flow.FlowRule;
import soliton.transport.flow.FlowRule.Action;
import soliton.transport.flow.FlowSession;
import soliton.transport.flow.Lines;
import soliton.transport.flow.Prefix;
import soliton.transport.flow.UsageLine;
import soliton.xdp.bench.Hosts;

/// The phone of the tests, its rules and sessions.
final class Sessions {
  static final Ipv4Address UE = Ipv4Address.of(10, 45, 0, 7);
  static final Ipv4Address OTHER_UE = Ipv4Address.of(10, 45, 0, 8);
  static final int TEID = 0x1001;
  static final int GNB_TEID = 0x00abcdef;
  static final int QFI = 9;
  static final long ID = 0x77;
  static final Action TO_NETWORK = new Action.ToNetwork(-1);

  private Sessions() {}

  static Action toTunnel(int qfi, int dscp) {
    return new Action.ToTunnel(
        Hosts.N3.toOctets(), Hosts.GNB.toOctets(), GNB_TEID, qfi, false, dscp);
  }

  static FlowRule rule(@Nullable FlowFilter filter, Action action, int... meters) {
    return new FlowRule(
        0, filter, action, List.of(), Lines.NONE, java.util.Arrays.stream(meters).boxed().toList());
  }

  static FlowRule marked(long qfis, Action action, int meter) {
    return new FlowRule(qfis, null, action, List.of(), Lines.NONE, List.of(meter));
  }

  static FlowSession session(List<FlowRule> uplink, List<FlowRule> downlink) {
    return session(ID, uplink, downlink);
  }

  static FlowSession session(long id, List<FlowRule> uplink, List<FlowRule> downlink) {
    return new FlowSession(id, 0, List.of(Prefix.of(UE)), Map.of(TEID, uplink), downlink, false);
  }

  /// A session that counts both directions in one line.
  static FlowSession counted(int meter) {
    return session(
        List.of(marked(1L << QFI, TO_NETWORK, meter)), List.of(marked(0, toTunnel(QFI, 0), meter)));
  }

  static int meter(Lines lines) {
    int line = lines.take();
    UsageLine.clear(lines.memory(), line);
    return line;
  }

  static long read(FlowPort port, int line, int number) {
    return UsageLine.read(port.lines().memory(), line, number);
  }
}
