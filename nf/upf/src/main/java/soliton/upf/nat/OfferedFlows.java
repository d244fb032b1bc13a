package soliton.upf.nat;

import java.util.Map;
import java.util.concurrent.Executor;
import soliton.transport.flow.FlowPort;
import soliton.transport.flow.NatFlow;

/// Tells a faster way of translated flows: of those that last, and of those that have ended.
public final class OfferedFlows implements NatEvents {
  private final FlowPort port;
  private final Executor control;

  /// @param control runs one task after the other, in their order
  public OfferedFlows(FlowPort port, Executor control) {
    this.port = port;
    this.control = control;
  }

  /// What the faster way has no room for stays on the slow path; its meter stays at zero.
  @Override
  public void onOffer(NatFlow flow) {
    control.execute(
        () -> {
          boolean _ = port.put(flow);
        });
  }

  @Override
  public void onEnd(NatFlow flow) {
    control.execute(
        () -> {
          port.remove(flow);
          port.lines().giveBack(flow.meter());
        });
  }

  /// Lets translations know the flows that an earlier process has left at work, and ends those that
  /// they cannot have; before the first packet.
  ///
  /// @param byNetwork the translations by the number of their data network
  /// @return how many were taken over
  public int takeOver(Map<Integer, Nat44> byNetwork, long nowNanos) {
    int taken = 0;
    for (NatFlow left : port.natFlows()) {
      Nat44 nat = byNetwork.get(left.network());
      if (nat != null && nat.restore(left, nowNanos)) {
        taken++;
      } else {
        port.remove(left);
        port.lines().giveBack(left.meter());
      }
    }
    return taken;
  }
}
