package soliton.launcher.command;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import soliton.base.Clock;
import soliton.launcher.capture.Capture;
import soliton.launcher.config.ConfigFile;
import soliton.launcher.config.ConfigText;
import soliton.launcher.config.CoreConfig;
import soliton.launcher.config.Defaults;
import soliton.launcher.control.ControlClient;
import soliton.launcher.control.ControlDoor;
import soliton.launcher.control.OperatorDesk;
import soliton.launcher.control.SessionSource;
import soliton.launcher.core.Core;
import soliton.launcher.core.TestSubscribers;
import soliton.launcher.core.Transports;
import soliton.launcher.core.UserPlane;
import soliton.launcher.emulate.RadioOptions;

/// `soliton run`: the core, until it is told to end.
@Command(
    name = "run",
    description = {
      "Runs the core in this process until it is told to end (Ctrl-C, SIGTERM).",
      "Prints one line when it serves base stations: ready n2=ADDRESS in SECONDS s"
    },
    mixinStandardHelpOptions = true)
public final class RunCommand implements Callable<Integer> {
  @Option(
      names = "--config",
      paramLabel = "FILE",
      description = "YAML; a missing key has its default.")
  private @Nullable Path config;

  @Option(
      names = "--print-config",
      description = "Prints all keys with the values that hold, and ends.")
  private boolean printConfig;

  @Option(
      names = "--capture",
      paramLabel = "FILE",
      description = "Writes N2, N3 and N4 into a pcap file that Wireshark opens.")
  private @Nullable Path capture;

  @Option(
      names = "--test-subscribers",
      paramLabel = "N",
      description =
          "Adds N subscribers with published test keys: imsi-999700000000001 and following.")
  private int testSubscribers;

  @Option(
      names = "--sctp",
      paramLabel = "KIND",
      description = "automatic (default), kernel, user_space_raw_ip or user_space_udp")
  private String sctp = "automatic";

  @Option(
      names = "--heap-on-signal",
      hidden = true,
      description = "Answers each line of standard input with the heap in use after a collection.")
  private boolean heapOnSignal;

  @Option(
      names = "--keep",
      description = "Leaves the fast path at work at the end, until the next process has started.")
  private boolean keep;

  @Override
  public Integer call() throws IOException, InterruptedException {
    CoreConfig settings = config == null ? Defaults.CORE : ConfigFile.read(config);
    if (printConfig) {
      System.out.print(ConfigText.of(settings));
      return 0;
    }
    Clock clock = Clock.SYSTEM;
    Capture tap = capture == null ? null : new Capture(capture, clock);
    try (Lifetime lifetime = new Lifetime();
        Transports transports = Transports.open(RadioOptions.sctp(sctp), clock, tap);
        Core core = new Core(settings, transports, tap, keep);
        ControlDoor _ =
            ControlDoor.openOrTell(ControlClient.ofCore(settings), () -> desk(core, clock))) {
      if (testSubscribers > 0) {
        TestSubscribers.seed(core.provisioning(), settings, testSubscribers);
      }
      core.start();
      System.out.printf(
          Locale.ROOT, "ready n2=%s in %.2f s%n", core.amf().addresses().getFirst(), sinceStart());
      if (heapOnSignal) {
        HeapTeller.start();
      }
      lifetime.awaitEnd();
    } finally {
      if (tap != null) {
        tap.close();
      }
    }
    return 0;
  }

  private static OperatorDesk desk(Core core, Clock clock) {
    UserPlane plane = core.userPlane();
    return new OperatorDesk(
        plane == null ? null : SessionSource.of(plane), core.provisioning(), clock);
  }

  private static double sinceStart() {
    long start = ManagementFactory.getRuntimeMXBean().getStartTime();
    return (System.currentTimeMillis() - start) / 1000.0;
  }
}
