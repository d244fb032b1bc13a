package soliton.upf;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import soliton.transport.flow.FlowCounts;
import soliton.transport.flow.FlowPort;
import soliton.transport.flow.FlowRule;
import soliton.transport.flow.FlowSession;
import soliton.transport.flow.Lines;
import soliton.transport.flow.NatFlow;

/// Notes what a faster way would carry, and carries nothing: all packets take the slow path.
final class RecordedFlowPort implements FlowPort {
  final Map<Long, FlowSession> sessions = new HashMap<>();
  final Set<NatFlow> natFlows = new HashSet<>();
  final Lines lines;
  boolean refuses;
  FlowCounts counts = FlowCounts.NONE;
  int puts;

  RecordedFlowPort() {
    this(Lines.ofCapacity(4_096));
  }

  private RecordedFlowPort(Lines lines) {
    this.lines = lines;
  }

  /// What the next process finds: the sessions at work, and the memory.
  RecordedFlowPort afterKill() {
    RecordedFlowPort next = new RecordedFlowPort(Lines.in(lines.memory()));
    next.sessions.putAll(sessions);
    next.natFlows.addAll(natFlows);
    return next;
  }

  @Override
  public Lines lines() {
    return lines;
  }

  @Override
  public boolean put(FlowSession session) {
    puts++;
    if (refuses) {
      sessions.remove(session.id());
      return false;
    }
    sessions.put(session.id(), session);
    return true;
  }

  /// What it carries of a session.
  FlowSession of(long seid) {
    return Objects.requireNonNull(sessions.get(seid));
  }

  /// Rules of a session for packets through one of its tunnels.
  List<FlowRule> uplink(long seid, long teid) {
    return Objects.requireNonNull(of(seid).uplink().get((int) teid));
  }

  @Override
  public void remove(long sessionId) {
    sessions.remove(sessionId);
  }

  @Override
  public Set<Long> sessions() {
    return Set.copyOf(sessions.keySet());
  }

  @Override
  public boolean put(NatFlow flow) {
    return !refuses && natFlows.add(flow);
  }

  @Override
  public void remove(NatFlow flow) {
    natFlows.remove(flow);
  }

  @Override
  public Set<NatFlow> natFlows() {
    return Set.copyOf(natFlows);
  }

  @Override
  public FlowCounts counts() {
    return counts;
  }

  @Override
  public String description() {
    return "recorded";
  }

  @Override
  public void close() {
    sessions.clear();
  }
}
