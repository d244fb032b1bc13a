package soliton.xdp.fastpath;

import static java.lang.foreign.ValueLayout.JAVA_INT;
import static java.lang.foreign.ValueLayout.JAVA_LONG;

import java.io.UncheckedIOException;
import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.util.EnumMap;
import java.util.Map;
import soliton.linux.LinuxException;
import soliton.transport.flow.Drop;
import soliton.transport.flow.FlowCounts;
import soliton.xdp.kernel.BpfMap;

/// Adds up what each processor has counted.
final class Totals {
  private final BpfMap map;

  Totals(BpfMap map) {
    this.map = map;
  }

  FlowCounts read() {
    try (Arena arena = Arena.ofConfined()) {
      MemorySegment first = arena.allocateFrom(JAVA_INT, 0);
      MemorySegment all =
          arena.allocate((long) Layout.TOTALS_OCTETS * Processors.possible(), Long.BYTES);
      map.read(first, all);
      Map<Drop, Long> drops = new EnumMap<>(Drop.class);
      for (Drop each : Drop.values()) {
        drops.put(each, sum(all, Layout.drops(each)));
      }
      return new FlowCounts(
          sum(all, Layout.UPLINK_PACKETS),
          sum(all, Layout.UPLINK_OCTETS),
          sum(all, Layout.DOWNLINK_PACKETS),
          sum(all, Layout.DOWNLINK_OCTETS),
          drops);
    } catch (LinuxException broken) {
      throw new UncheckedIOException("the counts of the fast path cannot be read", broken);
    }
  }

  private static long sum(MemorySegment all, int number) {
    long sum = 0;
    for (long at = number; at < all.byteSize(); at += Layout.TOTALS_OCTETS) {
      sum += all.get(JAVA_LONG, at);
    }
    return sum;
  }
}
