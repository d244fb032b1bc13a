package soliton.upf.path;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import soliton.transport.flow.FlowPort;
import soliton.transport.flow.FlowSession;
import soliton.upf.rules.Capability;
import soliton.upf.rules.RemoteTunnel;
import soliton.upf.rules.Rules;

/// The data path of this room with a faster way in front of it. All rules are in the data path; the
/// faster way has those that it can apply with the same result, and hands the other packets over.
/// Called by the control side, one call at a time.
public final class FlowDataPath implements DataPath {
  private final DataPath slow;
  private final FlowPort fast;
  private final FlowCompiler compiler;
  private final Map<Long, FlowSession> carried = new HashMap<>();

  public FlowDataPath(DataPath slow, FlowPort fast, FlowCompiler compiler) {
    this.slow = slow;
    this.fast = fast;
    this.compiler = compiler;
  }

  @Override
  public PathSession open(long seid) {
    return slow.open(seid);
  }

  /// What is handed over must already meet the new rules, and what was buffered goes before what
  /// the faster way will carry: so it is told last. Until then it carries packets by the old rules.
  @Override
  public boolean apply(PathSession session, Rules rules, boolean dropsBuffered) {
    if (!slow.apply(session, rules, dropsBuffered)) {
      return false;
    }
    FlowSession next = compiler.compile(session);
    FlowSession before = carried.get(session.seid());
    if (next == null) {
      stop(session.seid());
    } else if (!next.equals(before)) {
      carry(next);
    }
    return true;
  }

  private void carry(FlowSession session) {
    if (fast.put(session)) {
      carried.put(session.id(), session);
    } else {
      carried.remove(session.id());
    }
  }

  private void stop(long seid) {
    if (carried.remove(seid) != null) {
      fast.remove(seid);
    }
  }

  @Override
  public void remove(PathSession session) {
    stop(session.seid());
    slow.remove(session);
  }

  @Override
  public int endLeftOver() {
    int ended = 0;
    for (long seid : fast.sessions()) {
      if (!carried.containsKey(seid)) {
        fast.remove(seid);
        ended++;
      }
    }
    return ended;
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

  /// The faster way is left to its owner: it may go on without this process.
  @Override
  public void close() {
    slow.close();
  }
}
