package soliton.transport.flow;

import java.lang.foreign.MemorySegment;
import java.util.ArrayDeque;
import java.util.BitSet;
import java.util.Queue;

/// Which lines are free. Owned by whoever makes it; thread-safe.
final class FreeLines implements Lines {
  private final MemorySegment memory;
  private final int capacity;
  private final BitSet used = new BitSet();
  private final Queue<Integer> givenBack = new ArrayDeque<>();
  private int neverUsed = FIRST;
  private int inUse;

  FreeLines(MemorySegment memory) {
    this.memory = memory;
    this.capacity = Math.toIntExact(memory.byteSize() / LINE_OCTETS);
  }

  @Override
  public synchronized int take() {
    while (neverUsed < capacity && used.get(neverUsed)) {
      neverUsed++;
    }
    int line = neverUsed < capacity ? neverUsed : oldestGivenBack();
    if (line != NONE) {
      used.set(line);
      inUse++;
      memory.asSlice((long) line * LINE_OCTETS, LINE_OCTETS).fill((byte) 0);
    }
    return line;
  }

  private int oldestGivenBack() {
    Integer line = givenBack.poll();
    return line == null ? NONE : line;
  }

  @Override
  public synchronized void claim(int line) {
    if (!used.get(line)) {
      used.set(line);
      inUse++;
    }
  }

  @Override
  public synchronized void giveBack(int line) {
    // It stays marked as used, so that lines that were never used go first.
    givenBack.add(line);
    inUse--;
  }

  @Override
  public MemorySegment memory() {
    return memory;
  }

  @Override
  public int capacity() {
    return capacity;
  }

  @Override
  public synchronized int inUse() {
    return inUse;
  }
}
