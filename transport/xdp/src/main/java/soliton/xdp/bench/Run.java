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
  /// @param nanosPerPacket of the processor, in the fastest slice of the stream: what else the
  ///     machine does can only make a slice slower
  record Result(long sent, long arrived, double nanosPerPacket) {
    double megaPackets() {
      return 1e3 / nanosPerPacket;
    }

    double gigabits(int octets) {
      return 8.0 * octets / nanosPerPacket;
    }

    /// Two streams of the same kind as one.
    Result and(Result other) {
      return new Result(
          sent + other.sent,
          arrived + other.arrived,
          Math.min(nanosPerPacket, other.nanosPerPacket));
    }

    double lossPercent() {
      return 100.0 * (sent - arrived) / Math.max(1, sent);
    }
  }

  /// Time from one end to the other.
  record Delay(long p50Nanos, long p99Nanos) {}

  private static final int LOOPBACK = 1;
  private static final int BATCH = 64;
  private static final int SLICE = 1 << 16;
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
      double nanosPerPacket =
          atSource(
              traffic, phones, false, counts, program -> slices(program, traffic, memory, millis));
      return new Result(
          memory.getAtIndex(JAVA_LONG, Instruments.SENT),
          memory.getAtIndex(JAVA_LONG, Instruments.ARRIVED),
          nanosPerPacket);
    }
  }

  /// Sends slices for a time.
  ///
  /// @return nanoseconds for each packet that arrived, in the fastest slice
  private static double slices(
      BpfProgram program, Traffic traffic, MemorySegment counts, long millis) throws IOException {
    program.sendLive(traffic.frame(), LOOPBACK, SLICE, BATCH); // for the caches
    ProcessorTime time = new ProcessorTime();
    double fastest = Double.MAX_VALUE;
    long end = System.nanoTime() + millis * 1_000_000;
    while (System.nanoTime() < end) {
      long arrived = counts.getAtIndex(JAVA_LONG, Instruments.ARRIVED);
      long start = time.nanos();
      program.sendLive(traffic.frame(), LOOPBACK, SLICE, BATCH);
      double nanos = time.nanos() - start;
      arrived = counts.getAtIndex(JAVA_LONG, Instruments.ARRIVED) - arrived;
      fastest = arrived < SLICE / 2 ? fastest : Math.min(fastest, nanos / arrived);
    }
    return fastest;
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
