package soliton.upf.path;

import java.util.Set;
import java.util.function.LongFunction;
import org.jspecify.annotations.Nullable;
import soliton.pfcp.ie.NodeId;
import soliton.transport.flow.FlowPort;
import soliton.transport.flow.FlowSession;
import soliton.upf.reading.CarriedBy;
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

  public FlowDataPath(DataPath slow, FlowPort fast, FlowCompiler compiler) {
    this.slow = slow;
    this.fast = fast;
    this.compiler = compiler;
  }

  @Override
  public PathSession open(long seid, NodeId smf) {
    return slow.open(seid, smf);
  }

  /// What is handed over must already meet the new rules, and what was buffered goes before what
  /// the faster way will carry: so it is told last. Until then it carries packets by the old rules.
  @Override
  public boolean apply(PathSession session, Rules rules, boolean dropsBuffered) {
    PathRules before = session.rules();
    if (!slow.apply(session, rules, dropsBuffered)) {
      return false;
    }
    FlowSession next = compiler.compile(session.seid(), session.rules());
    if (next == null) {
      stop(session);
    } else if (!isCarried(session, before, next)) {
      session.setCarried(fast.put(next));
    }
    return true;
  }

  /// What is carried is not kept, but made again from the rules before: that is seldom asked for.
  private boolean isCarried(PathSession session, PathRules before, FlowSession next) {
    return session.isCarried() && next.equals(compiler.compile(session.seid(), before));
  }

  private void stop(PathSession session) {
    if (session.isCarried()) {
      session.setCarried(false);
      fast.remove(session.seid());
    }
  }

  @Override
  public void remove(PathSession session) {
    stop(session);
    slow.remove(session);
  }

  @Override
  public CarriedBy carriedBy(PathSession session) {
    return session.isCarried() ? CarriedBy.FAST_PATH : CarriedBy.SLOW_PATH;
  }

  @Override
  public int endLeftOver(LongFunction<@Nullable PathSession> known) {
    int ended = 0;
    for (long seid : fast.sessions()) {
      PathSession session = known.apply(seid);
      if (session == null || !session.isCarried()) {
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
