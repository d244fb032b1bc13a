package soliton.launcher.bench;

import java.io.IOException;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import soliton.xdp.bench.FullTableBench;
import soliton.xdp.bench.UserPlaneBench;
import soliton.xdp.kernel.XdpMode;

/// `soliton bench user-plane`: the kernel programs of the fast path against the kernel's own
/// forwarding.
@Command(
    name = "user-plane",
    description = {
      "Builds namespaces of base station, UPF and data network, and drives both directions through the",
      "XDP programs and, without tunnel, through the kernel's own forwarding in the same run, each on",
      "one core. Needs root. Last lines: user-plane-uplink-ratio and user-plane-downlink-ratio, of",
      "64-octet packets and 1,000 sessions."
    },
    mixinStandardHelpOptions = true)
public final class UserPlaneCommand implements Callable<Integer> {
  @Option(names = "--millis", paramLabel = "N", description = "for each stream (400)")
  private long millis = 400;

  @Option(names = "--rounds", paramLabel = "N", description = "of the case of the result (5)")
  private int rounds = 5;

  @Option(names = "--quick", description = "Only the case of the result.")
  private boolean quick;

  @Option(
      names = "--full-table",
      paramLabel = "SESSIONS",
      description =
          "Only what so many sessions cost in the kernel; last line kernel-session-memory.")
  private int fullTable;

  @Override
  public Integer call() throws IOException {
    if (fullTable != 0) {
      FullTableBench.run(fullTable, millis, System.out);
      return 0;
    }
    List<Integer> octets = quick ? List.of(64) : List.of(64, 512, 1400);
    List<Integer> sessions = quick ? List.of(1000) : List.of(1, 1000, 60_000);
    UserPlaneBench.run(
        new UserPlaneBench.Plan(octets, sessions, millis, rounds, List.of(XdpMode.NATIVE)),
        System.out);
    return 0;
  }
}
