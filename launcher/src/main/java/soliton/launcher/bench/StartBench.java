package soliton.launcher.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import soliton.base.Supi;
import soliton.gnb.Gnb;
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

/// `soliton bench start`: how soon a core serves, and what it and its phones weigh.
@Command(
    name = "start",
    description = {
      "Starts the core several times: from process start until a base station's NG Setup is answered",
      "(median), memory with one phone, and bytes for each further registered phone with session, from",
      "the heap after a collection."
    },
    mixinStandardHelpOptions = true)
public final class StartBench implements Callable<Integer> {
  @Mixin private RadioOptions options;

  @Option(names = "--starts", paramLabel = "N", description = "how often it is started (5)")
  private int starts = 5;

  @Option(names = "--phones", paramLabel = "N", description = "phones that are weighed (5000)")
  private int phones = 5000;

  @Override
  public Integer call() throws IOException {
    List<Double> seconds = new ArrayList<>();
    try (EmulatedRadio radio = EmulatedRadio.open(options.sctp(), CallFlowObserver.NONE)) {
      for (int i = 0; i < starts; i++) {
        seconds.add(startOnce(radio, i));
      }
      weigh(radio);
    }
    seconds.sort(null);
    System.out.printf(
        Locale.ROOT,
        "starts: fastest %.2f s, slowest %.2f s%n",
        seconds.getFirst(),
        seconds.getLast());
    System.out.printf(Locale.ROOT, "core-start: %.2f s%n", seconds.get(seconds.size() / 2));
    return 0;
  }

  /// The emulator is up before the core is started, and tries until it is answered.
  private double startOnce(EmulatedRadio radio, int number) throws IOException {
    try (TemporaryFolder folder = new TemporaryFolder("soliton-bench")) {
      options.gnbId = number + 1;
      options.n3 = "127.0.1." + (number + 2);
      long begin = System.nanoTime();
      try (CoreProcess core = start(folder.path(), 1, List.of())) {
        Gnb gnb = radio.connect(options.gnb(), 30);
        double took = (System.nanoTime() - begin) / 1e9;
        System.out.printf(Locale.ROOT, "NG Setup answered after %.2f s; %s%n", took, core.ready());
        gnb.stop();
        return took;
      }
    }
  }

  private void weigh(EmulatedRadio radio) throws IOException {
    try (TemporaryFolder folder = new TemporaryFolder("soliton-bench");
        CoreProcess core = start(folder.path(), phones + 1, List.of("--heap-on-signal"))) {
      options.gnbId = starts + 1;
      options.n3 = "127.0.1." + (starts + 2);
      radio.connect(options.gnb(), 30);
      register(radio, 0, 1);
      long withOne = core.residentKib();
      long before = core.heapOctets();
      register(radio, 1, phones);
      long after = core.heapOctets();
      System.out.printf(
          Locale.ROOT,
          "heap: %d KiB with one phone, %d KiB with %d%n",
          before / 1024,
          after / 1024,
          phones + 1);
      System.out.printf(Locale.ROOT, "phone-memory: %d bytes%n", (after - before) / phones);
      System.out.printf(Locale.ROOT, "core-memory: %d MiB%n", withOne / 1024);
    }
  }

  private void register(EmulatedRadio radio, int from, int count) throws IOException {
    Subscribers all = options.subscribers();
    Supi first = all.supi(from);
    FleetReport report =
        FleetRun.run(
                radio.emulator(),
                FleetPlan.atOnce(count, 64),
                new Subscribers(
                    first, all.homeNetwork(), all.aka(), all.suci(), all.slices(), all.sessions()),
                PhoneListener.NONE,
                System.err)
            .report();
    if (report.failed() > 0) {
      throw new IOException("not all phones came in:\n" + report.describe());
    }
  }

  private static CoreProcess start(Path folder, int subscribers, List<String> more)
      throws IOException {
    Path config = folder.resolve("core.yaml");
    Files.writeString(config, "user-plane: inside\nstate: " + folder.resolve("state") + "\n");
    List<String> arguments = new ArrayList<>(List.of("--config", config.toString()));
    arguments.addAll(List.of("--test-subscribers", Integer.toString(subscribers)));
    arguments.addAll(more);
    return new CoreProcess(List.of(), folder.resolve("core.log"), arguments);
  }
}
