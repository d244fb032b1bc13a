package soliton.xdp.fastpath;

import static java.lang.foreign.ValueLayout.JAVA_LONG;
import static soliton.xdp.fastpath.Layout.METER_OCTETS;

import java.lang.foreign.MemorySegment;
import java.lang.invoke.VarHandle;
import java.util.ArrayDeque;
import java.util.BitSet;
import java.util.Queue;
import soliton.linux.LinuxException;
import soliton.xdp.kernel.BpfMap;

/// Gives out meters, and reads them in memory that programs write. Owned by [FastPath].
final class Meters {
  private static final VarHandle NUMBER = JAVA_LONG.varHandle();

  private final MemorySegment memory;
  private final int capacity;
  private final BitSet used = new BitSet();

  /// What was given back waits here while others are free: a packet on another processor may still
  /// count on it for some microseconds.
  private final Queue<Integer> givenBack = new ArrayDeque<>();

  private int neverUsed;

  Meters(BpfMap map) throws LinuxException {
    memory = map.memory();
    capacity = map.shape().capacity();
  }

  /// A rule that was taken over has this meter.
  void claim(int meter) {
    used.set(meter);
  }

  /// @return a meter at zero, or -1 if there is none
  int take() {
    while (neverUsed < capacity && used.get(neverUsed)) {
      neverUsed++;
    }
    Integer meter = neverUsed < capacity ? Integer.valueOf(neverUsed) : givenBack.poll();
    if (meter == null) {
      return -1;
    }
    used.set(meter);
    memory.asSlice((long) meter * METER_OCTETS, METER_OCTETS).fill((byte) 0);
    return meter;
  }

  void giveBack(int meter) {
    // It stays marked, so that the meters that were never used go first.
    givenBack.add(meter);
  }

  Usage read(int meter) {
    return new Usage(
        number(meter, Layout.PACKETS),
        number(meter, Layout.OCTETS),
        number(meter, Layout.OVER_RATE),
        number(meter, Layout.LAST_NANOS));
  }

  private long number(int meter, int field) {
    return (long) NUMBER.getOpaque(memory, (long) meter * METER_OCTETS + field);
  }
}
