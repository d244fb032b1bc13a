package soliton.xdp.bench;

import java.io.IOException;
import java.io.PrintStream;
import java.util.List;
import java.util.Locale;
import soliton.xdp.fastpath.FastPath;
import soliton.xdp.fastpath.FastPathSettings;
import soliton.xdp.fastpath.FastPathSettings.Room;
import soliton.xdp.kernel.XdpMode;

/// Measures what a full table of sessions costs: memory of the kernel, time to put a session there,
/// and time of packets that find theirs among all.
public final class FullTableBench {
  /// Phones that send: the generator counts with 16 bits.
  private static final int SENDERS = 60_000;

  private static final int FEW_SENDERS = 1_000;
  private static final int OCTETS = 64;

  private FullTableBench() {}

  /// Fills the table and prints what it came to; the last line is `kernel-session-memory: X`, in
  /// octets.
  ///
  /// @param sessions at least 60,000
  /// @param millis for each stream
  /// @throws IOException if this is not root, or there is no memory for so many
  public static void run(int sessions, long millis, PrintStream out) throws IOException {
    if (sessions < SENDERS) {
      throw new IllegalArgumentException("a full table has 60000 sessions at least");
    }
    Room room = Room.of(sessions);
    try (Hosts hosts = UserPlaneBench.hosts();
        FastPath path = open(hosts, room)) {
      ProcessorTime time = new ProcessorTime();
      long begin = time.nanos();
      // Those that send are spread over the table.
      int stride = sessions / SENDERS;
      int others = sessions / stride + 1;
      for (int i = 0; i < sessions; i++) {
        UserPlaneBench.put(path, i % stride == 0 ? i / stride : others + i);
      }
      double micros = (time.nanos() - begin) / 1e3 / sessions;
      out.printf(Locale.ROOT, "sessions: %d%n", path.sessions().size());
      out.printf(Locale.ROOT, "kernel-session-put: %.2f us%n", micros);
      for (int senders : new int[] {FEW_SENDERS, SENDERS}) {
        packets(hosts, senders, millis, out);
      }
    }
    out.printf(Locale.ROOT, "kernel-session-memory: %d%n", room.octets() / sessions);
  }

  private static FastPath open(Hosts hosts, Room room) throws IOException {
    return hosts.atUserPlane(
        () ->
            FastPath.open(
                new FastPathSettings(
                    "n3",
                    List.of(Hosts.N3.toOctets()),
                    List.of(new FastPathSettings.N6(0, "n6", 0)),
                    room,
                    null,
                    List.of(XdpMode.NATIVE))));
  }

  private static void packets(Hosts hosts, int senders, long millis, PrintStream out)
      throws IOException {
    Run.Result up = new Run(hosts, true).measure(Traffic.uplink(OCTETS), senders, millis);
    Run.Result down = new Run(hosts, false).measure(Traffic.downlink(OCTETS), senders, millis);
    out.printf(
        Locale.ROOT,
        "%d of them send: uplink %.0f ns, downlink %.0f ns a packet%n",
        senders,
        up.nanosPerPacket(),
        down.nanosPerPacket());
  }
}
