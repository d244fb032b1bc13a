package soliton.launcher.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import soliton.base.Supi;
import soliton.launcher.emulate.CoreProcess;
import soliton.launcher.emulate.EmulatedRadio;
import soliton.launcher.emulate.FleetRun;
import soliton.launcher.emulate.RadioOptions;
import soliton.launcher.emulate.TemporaryFolder;
import soliton.load.FleetPlan;
import soliton.load.FleetReport;
import soliton.load.Subscribers;
import soliton.radio.CallFlowObserver;
import soliton.ue.PhoneListener;

/// `soliton bench registration`: what a registration with session costs the core.
@Command(
    name = "registration",
    description = {
      "Phones register and set a session up over real SCTP and PFCP on loopback, the core in a process",
      "of its own: first a warm-up, then at a steady rate, then as fast as they come in.",
      "Last line: CPU of the core's process for each registration with session, from the kernel's",
      "accounting, in the run at the highest rate."
    },
    mixinStandardHelpOptions = true)
public final class RegistrationBench implements Callable<Integer> {
  @Mixin private RadioOptions options;

  @Option(names = "--phones", paramLabel = "N", description = "phones in each of the runs (2000)")
  private int phones = 2000;

  @Option(names = "--warm-up", paramLabel = "N", description = "phones of the warm-up (4000)")
  private int warmUp = 4000;

  @Option(
      names = "--rate",
      paramLabel = "N",
      description = "phones a second of the steady run (200)")
  private double rate = 200;

  @Option(names = "--window", paramLabel = "N", description = "most phones on their way (64)")
  private int window = 64;

  private record Run(FleetReport report, double cpuMillisEach) {}

  @Override
  public Integer call() throws IOException {
    int total = warmUp + 2 * phones;
    try (TemporaryFolder folder = new TemporaryFolder("soliton-bench");
        CoreProcess core = startCore(folder.path(), total);
        EmulatedRadio radio = EmulatedRadio.open(options.sctp(), CallFlowObserver.NONE)) {
      System.out.println(core.ready());
      radio.connect(options.gnb(), 30);
      run(core, radio, "warm-up", 0, plan(warmUp, 0));
      Run steady = run(core, radio, "steady", warmUp, plan(phones, rate));
      Run highest = run(core, radio, "highest", warmUp + phones, plan(phones, 0));
      int failed = steady.report.failed() + highest.report.failed();
      System.out.printf(
          Locale.ROOT,
          "failures: %d; core memory %d MiB; steady-registration-cpu: %.3f ms%n",
          failed,
          core.residentKib() / 1024,
          steady.cpuMillisEach);
      System.out.printf(Locale.ROOT, "registration-cpu: %.3f ms%n", highest.cpuMillisEach);
      return failed == 0 ? 0 : 1;
    }
  }

  private CoreProcess startCore(Path folder, int subscribers) throws IOException {
    Path config = folder.resolve("core.yaml");
    Files.writeString(
        config,
        "user-plane: inside\n"
            + "data-networks: {internet: {addresses: 10.32.0.0/12}}\n"
            + "state: "
            + folder.resolve("state")
            + "\n");
    List<String> arguments = new ArrayList<>();
    arguments.addAll(List.of("--config", config.toString()));
    arguments.addAll(List.of("--test-subscribers", Integer.toString(subscribers)));
    arguments.addAll(List.of("--sctp", options.sctp));
    return new CoreProcess(List.of(), folder.resolve("core.log"), arguments);
  }

  private FleetPlan plan(int count, double perSecond) {
    return new FleetPlan(count, perSecond, window, Duration.ofSeconds(30), false);
  }

  private Run run(CoreProcess core, EmulatedRadio radio, String name, int from, FleetPlan plan)
      throws IOException {
    Subscribers all = options.subscribers();
    Supi first = all.supi(from);
    Subscribers some =
        new Subscribers(
            first, all.homeNetwork(), all.aka(), all.suci(), all.slices(), all.sessions());
    long before = core.cpuMillis();
    FleetReport report =
        FleetRun.run(radio.emulator(), plan, some, PhoneListener.NONE, System.err).report();
    double each = (core.cpuMillis() - before) / (double) Math.max(1, report.complete());
    System.out.printf(
        Locale.ROOT,
        "%s: %d phones, %d failed, %.0f registrations/s, p50 %.2f ms, p99 %.2f ms, core cpu %.3f ms each%n",
        name,
        report.phones(),
        report.failed(),
        report.perSecond(),
        report.whole().percentile(0.5).toNanos() / 1e6,
        report.whole().percentile(0.99).toNanos() / 1e6,
        each);
    if (report.failed() > 0) {
      System.out.print(report.describe());
    }
    return new Run(report, each);
  }
}
