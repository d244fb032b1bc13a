package soliton.xdp.fastpath;

import static java.lang.foreign.ValueLayout.JAVA_INT;

import java.lang.foreign.MemorySegment;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import soliton.linux.LinuxException;
import soliton.transport.flow.FlowRule;
import soliton.transport.flow.Lines;
import soliton.xdp.kernel.BpfMap;

/// The lines that programs and this process share. Those of sessions that an earlier process has
/// left are in use until the session ends or gets rules of this process; then they are free, unless
/// this process has claimed them. Any thread may call it.
final class SharedLines implements Lines {
  private final Lines free;

  /// How many sessions of an earlier process use a line, and which lines a session uses.
  private final Map<Integer, Integer> left = new HashMap<>();

  private final Map<Long, Set<Integer>> leftOfSession = new HashMap<>();
  private final Set<Integer> claimed = new HashSet<>();

  SharedLines(BpfMap map) throws LinuxException {
    free = Lines.in(map.memory());
  }

  /// The lines of an entry of an earlier process.
  synchronized void claimLeft(long session, MemorySegment entry) {
    Set<Integer> lines = leftOfSession.computeIfAbsent(session, _ -> new HashSet<>());
    for (int at = Layout.BUCKETS; at <= Layout.GUARANTEE; at += 4) {
      claimLeft(lines, entry.get(JAVA_INT, at));
    }
    for (int i = 0; i < FlowRule.MOST_METERS; i++) {
      claimLeft(lines, entry.get(JAVA_INT, Layout.meter(i)));
    }
  }

  private void claimLeft(Set<Integer> lines, int line) {
    if (line >= FIRST && line < capacity() && lines.add(line)) {
      left.merge(line, 1, Integer::sum);
      free.claim(line);
    }
  }

  /// A session of an earlier process is no more, or has rules of this process.
  synchronized void endLeft(long session) {
    Set<Integer> lines = leftOfSession.remove(session);
    if (lines == null) {
      return;
    }
    for (int line : lines) {
      if (left.merge(line, -1, Integer::sum) == 0) {
        left.remove(line);
        if (!claimed.contains(line)) {
          free.giveBack(line);
        }
      }
    }
  }

  @Override
  public int take() {
    return free.take();
  }

  @Override
  public synchronized void claim(int line) {
    if (left.containsKey(line)) {
      claimed.add(line);
    }
    free.claim(line);
  }

  @Override
  public synchronized void giveBack(int line) {
    claimed.remove(line);
    if (!left.containsKey(line)) {
      free.giveBack(line);
    }
  }

  @Override
  public MemorySegment memory() {
    return free.memory();
  }

  @Override
  public int capacity() {
    return free.capacity();
  }

  @Override
  public int inUse() {
    return free.inUse();
  }
}
