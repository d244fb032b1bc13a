package soliton.upf.path;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import soliton.base.Ipv4Address;
import soliton.upf.KernelPath;
import soliton.upf.rules.Capability;
import soliton.upf.rules.RemoteTunnel;
import soliton.upf.rules.Rules;

/// The data path of this room, with the kernel in front of it for what the kernel can do. All rules
/// are in the data path; the flows of simple ones are also in the kernel. Called by the control
/// side, one call at a time.
public final class TwoSpeedDataPath implements DataPath {
  private final DataPath slow;
  private final KernelPath fast;
  private final Map<PathSession, KernelFlows> flows = new HashMap<>();

  public TwoSpeedDataPath(DataPath slow, KernelPath fast) {
    this.slow = slow;
    this.fast = fast;
  }

  @Override
  public PathSession open(long seid) {
    return slow.open(seid);
  }

  @Override
  public boolean apply(PathSession session, Rules rules, boolean dropsBuffered) {
    KernelFlows before = flows.getOrDefault(session, KernelFlows.NONE);
    KernelFlows next = KernelFlows.of(rules);
    // What the kernel shall not carry any more must come to the slow path by its new rules, and
    // what was buffered goes before what the kernel will carry.
    removeGone(before, next);
    if (!slow.apply(session, rules, dropsBuffered)) {
      put(before);
      return false;
    }
    set(session, put(next));
    return true;
  }

  private void removeGone(KernelFlows before, KernelFlows next) {
    var up = before.uplink();
    var nextUp = next.uplink();
    if (up != null && (nextUp == null || nextUp.teid() != up.teid())) {
      fast.removeUplink(up.teid());
    }
    var down = before.downlink();
    var nextDown = next.downlink();
    if (down != null && (nextDown == null || !nextDown.ue().equals(down.ue()))) {
      fast.removeDownlink(down.ue());
    }
  }

  /// What the kernel takes; the rest remains on the slow path.
  private KernelFlows put(KernelFlows wanted) {
    var up = wanted.uplink();
    var down = wanted.downlink();
    return new KernelFlows(
        up != null && fast.put(up) ? up : null, down != null && fast.put(down) ? down : null);
  }

  private void set(PathSession session, KernelFlows next) {
    if (next.equals(KernelFlows.NONE)) {
      flows.remove(session);
    } else {
      flows.put(session, next);
    }
    session.setKernelActivity(() -> lastPacketNanos(next));
  }

  private long lastPacketNanos(KernelFlows of) {
    var up = of.uplink();
    var down = of.downlink();
    return up == null && down == null
        ? 0
        : fast.lastPacketNanos(
            up == null ? 0 : up.teid(), down == null ? new Ipv4Address(0) : down.ue());
  }

  @Override
  public void remove(PathSession session) {
    removeGone(flows.getOrDefault(session, KernelFlows.NONE), KernelFlows.NONE);
    flows.remove(session);
    slow.remove(session);
  }

  @Override
  public void sendEndMarker(RemoteTunnel tunnel) {
    slow.sendEndMarker(tunnel);
  }

  @Override
  public Set<Capability> capabilities() {
    return slow.capabilities();
  }

  @Override
  public String description() {
    return fast.description() + "; slow path " + slow.description();
  }

  @Override
  public void close() {
    flows.values().forEach(each -> removeGone(each, KernelFlows.NONE));
    flows.clear();
    slow.close();
  }
}
