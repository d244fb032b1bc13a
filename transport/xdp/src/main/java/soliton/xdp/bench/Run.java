package soliton.xdp.bench;

import static java.lang.foreign.ValueLayout.JAVA_LONG;

import java.io.IOException;
import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.util.List;
import soliton.linux.RouteNetlink;
import soliton.linux.Syscall;
import soliton.linux.SystemCalls;
import soliton.xdp.assembler.Program;
import soliton.xdp.kernel.BpfMap;
import soliton.xdp.kernel.BpfProgram;
import soliton.xdp.kernel.XdpLink;
import soliton.xdp.kernel.XdpMode;

/// One stream of packets from one end to the other, as fast as one processor can send, forward and
/// count them.
final class Run {
  /// What a stream came to.
  ///
  /// @param sent packets
  /// @param arrived of them
  /// @param nanos that it took
  record Result(long sent, long arrived, long nanos) {
    double megaPackets() {
      return arrived * 1e3 / nanos;
    }

    double gigabits(int octets) {
      return arrived * 8.0 * octets / nanos;
    }

    double nanosPerPacket() {
      return (double) nanos / Math.max(1, arrived);
    }

    double lossPercent() {
      return 100.0 * (sent - arrived) / Math.max(1, sent);
    }
  }

  /// Time from one end to the other.
  record Delay(long p50Nanos, long p99Nanos) {}

  private static final int LOOPBACK = 1;
  private static final int BATCH = 64;
  private static final int AT_ONCE = 1 << 16;
  private static final int WARM_UP = 1 << 14;
  private static final int DELAY_PACKETS = 20_000;

  private final Hosts hosts;
  private final boolean uplink;

  /// @param uplink from the base station to the data network, else the reverse
  Run(Hosts hosts, boolean uplink) {
    this.hosts = hosts;
    this.uplink = uplink;
  }

  /// Sends for a time.
  Result measure(Traffic traffic, int phones, long millis) throws IOException {
    try (BpfMap counts = BpfMap.create(Instruments.COUNTS);
        XdpLink _ = sink(Instruments.sink(0), List.of(counts))) {
      MemorySegment memory = counts.memory();
      long[] before = new long[2];
      long nanos =
          atSource(
              traffic,
              phones,
              false,
              counts,
              program -> {
                program.sendLive(traffic.frame(), LOOPBACK, WARM_UP, BATCH);
                read(memory, before);
                long start = System.nanoTime();
                long end = start + millis * 1_000_000;
                while (System.nanoTime() < end) {
                  program.sendLive(traffic.frame(), LOOPBACK, AT_ONCE, BATCH);
                }
                return System.nanoTime() - start;
              });
      long[] after = new long[2];
      read(memory, after);
      return new Result(
          after[Instruments.SENT] - before[Instruments.SENT],
          after[Instruments.ARRIVED] - before[Instruments.ARRIVED],
          nanos);
    }
  }

  private static void read(MemorySegment memory, long[] target) {
    target[Instruments.SENT] = memory.getAtIndex(JAVA_LONG, Instruments.SENT);
    target[Instruments.ARRIVED] = memory.getAtIndex(JAVA_LONG, Instruments.ARRIVED);
  }

  /// Sends one packet after the other, each with the time in it.
  ///
  /// @param stampAt where that is in the frame that arrives
  Delay delay(Traffic traffic, int phones, int stampAt) throws IOException {
    try (BpfMap counts = BpfMap.create(Instruments.COUNTS);
        BpfMap delays = BpfMap.create(Instruments.DELAYS);
        XdpLink _ = sink(Instruments.sink(stampAt), List.of(counts, delays))) {
      atSource(
          traffic,
          phones,
          true,
          counts,
          program -> program.sendLive(traffic.frame(), LOOPBACK, DELAY_PACKETS, 1));
      MemorySegment memory = delays.memory();
      return new Delay(quantile(memory, 0.5), quantile(memory, 0.99));
    }
  }

  private static long quantile(MemorySegment delays, double share) {
    long all = 0;
    for (int i = 0; i < Instruments.DELAYS.capacity(); i++) {
      all += delays.getAtIndex(JAVA_LONG, i);
    }
    long seen = 0;
    for (int i = 0; i < Instruments.DELAYS.capacity(); i++) {
      seen += delays.getAtIndex(JAVA_LONG, i);
      if (seen >= share * all) {
        return (i + 1L) * Instruments.DELAY_STEP_NANOS;
      }
    }
    return 0;
  }

  private XdpLink sink(Program program, List<BpfMap> maps) throws IOException {
    return uplink
        ? hosts.atDataNetwork(() -> attach(program, maps, "dn0"))
        : hosts.atBaseStation(() -> attach(program, maps, "gn0"));
  }

  private static XdpLink attach(Program program, List<BpfMap> maps, String name)
      throws IOException {
    try (RouteNetlink netlink = new RouteNetlink();
        BpfProgram loaded = BpfProgram.load(program, maps)) {
      return XdpLink.attach(loaded, netlink.interfaceIndex(name), List.of(XdpMode.NATIVE));
    }
  }

  private interface Sending<T> {
    T with(BpfProgram program) throws IOException;
  }

  private <T> T atSource(
      Traffic traffic, int phones, boolean stamped, BpfMap counts, Sending<T> sending)
      throws IOException {
    String name = uplink ? "gn0" : "dn0";
    java.util.concurrent.Callable<T> task =
        () -> {
          stayOnFirstProcessor();
          int index;
          try (RouteNetlink netlink = new RouteNetlink()) {
            index = netlink.interfaceIndex(name);
          }
          Program source = Instruments.source(traffic, phones, index, stamped);
          try (BpfProgram program = BpfProgram.load(source, List.of(counts))) {
            return sending.with(program);
          }
        };
    return uplink ? hosts.atBaseStation(task) : hosts.atDataNetwork(task);
  }

  /// The kernel forwards and counts where it was sent: one processor does all.
  private static void stayOnFirstProcessor() throws IOException {
    try (Arena arena = Arena.ofConfined()) {
      MemorySegment first = arena.allocateFrom(JAVA_LONG, 1);
      new SystemCalls()
          .demand("stay on processor 0", Syscall.SCHED_SETAFFINITY, 0, 8, first.address());
    }
  }
}
