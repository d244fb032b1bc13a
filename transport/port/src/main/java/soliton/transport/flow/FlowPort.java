package soliton.transport.flow;

import java.util.Set;

/// A faster way for the packets of sessions, in front of a data path that can do everything: the
/// programs in the kernel, for example. A packet that it has no rule for it *hands over* to the
/// data path, unchanged. Called by the control side, one call at a time; each call has taken effect
/// when it returns.
public interface FlowPort extends AutoCloseable {
  /// The memory in which both ways enforce rates and count.
  Lines lines();

  /// Makes a session, or replaces its rules as a whole: every packet meets either the old rules or
  /// the new ones.
  ///
  /// @return false if it cannot carry the session or has no room for it; then it carries nothing of
  ///     it, and all its packets are handed over
  boolean put(FlowSession session);

  /// Ends a session; nothing happens if it does not know it.
  void remove(long sessionId);

  /// Sessions it carries: after a start, those that an earlier process has left at work.
  Set<Long> sessions();

  /// Makes a translated flow, or replaces it. Sessions with [FlowSession#translates] need one for
  /// each flow; a packet without one is handed over.
  ///
  /// @return false if there is no room
  boolean put(NatFlow flow);

  void remove(NatFlow flow);

  /// Translated flows it carries: after a start, those that an earlier process has left at work.
  Set<NatFlow> natFlows();

  /// Packets and drops of all sessions.
  FlowCounts counts();

  /// What it is, for the line that is logged at start.
  String description();

  /// Ends it, for good: all packets are handed over. A process that dies without this leaves it at
  /// work where it can outlive its process.
  @Override
  void close();
}
