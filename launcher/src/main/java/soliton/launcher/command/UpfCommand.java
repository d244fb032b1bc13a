package soliton.launcher.command;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import soliton.base.Clock;
import soliton.launcher.capture.Capture;
import soliton.launcher.capture.CapturingDatagrams;
import soliton.launcher.config.ConfigFile;
import soliton.launcher.config.ConfigProblem;
import soliton.launcher.config.ConfigText;
import soliton.launcher.config.CoreConfig;
import soliton.launcher.config.Defaults;
import soliton.launcher.control.ControlClient;
import soliton.launcher.control.ControlDoor;
import soliton.launcher.control.OperatorDesk;
import soliton.launcher.control.SessionSource;
import soliton.launcher.core.UserPlane;
import soliton.nf.VirtualScheduler;
import soliton.transport.Datagrams;
import soliton.udp.NioDatagrams;

/// `soliton upf`: the user plane function alone, until it is told to end.
@Command(
    name = "upf",
    description = {
      "Runs the user plane function (UPF) alone in this process until it is told to end (Ctrl-C,",
      "SIGTERM). Any SMF may control it over N4: a core of `soliton run` with `user-plane: external`,",
      "or another's. Of the configuration it uses n3, n4, data-networks, user-plane (external means",
      "tun here), fast-path, protected and reachable; so both may have the same file.",
      "Prints one line when it can be controlled: ready n4=ADDRESS n3=ADDRESS in SECONDS s"
    },
    mixinStandardHelpOptions = true)
public final class UpfCommand implements Callable<Integer> {
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
      description = "Writes N3 and N4 into a pcap file that Wireshark opens.")
  private @Nullable Path capture;

  @Option(
      names = "--heap-on-signal",
      hidden = true,
      description = "Answers each line of standard input with the heap in use after a collection.")
  private boolean heapOnSignal;

  @Option(
      names = "--keep",
      description =
          "Leaves sessions and fast path at work at the end, for the next process: upgrade without loss.")
  private boolean keep;

  @Override
  public Integer call() throws IOException, InterruptedException {
    CoreConfig settings = config == null ? Defaults.CORE : ConfigFile.read(config);
    if (printConfig) {
      System.out.print(ConfigText.of(settings));
      return 0;
    }
    requireAddress(settings);
    Clock clock = Clock.SYSTEM;
    Capture tap = capture == null ? null : new Capture(capture, clock);
    try (Lifetime lifetime = new Lifetime();
        VirtualScheduler scheduler = new VirtualScheduler();
        Datagrams datagrams = datagrams(tap);
        UserPlane userPlane =
            new UserPlane(
                settings,
                scheduler,
                new SecureRandom(),
                datagrams,
                tap,
                new UserPlane.Lifespan(keep, true));
        ControlDoor _ =
            ControlDoor.openOrTell(
                ControlClient.ofUserPlane(settings),
                () -> new OperatorDesk(SessionSource.of(userPlane), null, clock))) {
      userPlane.start();
      System.out.printf(
          Locale.ROOT,
          "ready n4=%s n3=%s in %.2f s%n",
          userPlane.upf().n4(),
          settings.n3(),
          sinceStart());
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

  private static void requireAddress(CoreConfig settings) throws ConfigProblem {
    if (settings.n3().getAddress().isAnyLocalAddress()) {
      throw new ConfigProblem("'n3': want the address that base stations send to, not 0.0.0.0");
    }
  }

  private static Datagrams datagrams(@Nullable Capture tap) throws IOException {
    Datagrams datagrams = new NioDatagrams();
    return tap == null ? datagrams : new CapturingDatagrams(datagrams, tap, false);
  }

  private static double sinceStart() {
    long start = ManagementFactory.getRuntimeMXBean().getStartTime();
    return (System.currentTimeMillis() - start) / 1000.0;
  }
}
