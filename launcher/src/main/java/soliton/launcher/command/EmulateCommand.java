package soliton.launcher.command;

import java.io.IOException;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import soliton.launcher.emulate.EmulatedRadio;
import soliton.launcher.emulate.FleetRun;
import soliton.launcher.emulate.PhoneDevices;
import soliton.launcher.emulate.RadioOptions;
import soliton.load.FleetPlan;
import soliton.load.FleetReport;
import soliton.radio.Agenda;
import soliton.radio.CallFlowObserver;
import soliton.ue.PhoneListener;

/// `soliton emulate`: base stations and phones against any core.
@Command(
    name = "emulate",
    description = "Emulates base stations and phones against any AMF.",
    mixinStandardHelpOptions = true,
    subcommands = {EmulateCommand.GnbCommand.class, EmulateCommand.PhonesCommand.class})
public final class EmulateCommand {

  /// `soliton emulate gnb`.
  @Command(
      name = "gnb",
      description = "A base station that stays until it is told to end.",
      mixinStandardHelpOptions = true)
  public static final class GnbCommand implements Callable<Integer> {
    @Mixin private RadioOptions options;

    @Override
    public Integer call() throws IOException, InterruptedException {
      try (EmulatedRadio radio = EmulatedRadio.open(options.sctp(), CallFlowObserver.NONE)) {
        radio.connect(options.gnb(), 30);
        System.out.println("base station " + options.gnbId + " is set up at " + options.amf);
        awaitEnd();
      }
      return 0;
    }
  }

  /// `soliton emulate phones`.
  @Command(
      name = "phones",
      description = "A base station with phones that register and set sessions up.",
      mixinStandardHelpOptions = true)
  public static final class PhonesCommand implements Callable<Integer> {
    @Mixin private RadioOptions options;

    @Option(names = "--count", paramLabel = "N", description = "how many phones (1)")
    private int count = 1;

    @Option(
        names = "--rate",
        paramLabel = "N",
        description = "phones a second; 0: as fast as they come in (0)")
    private double rate;

    @Option(
        names = "--window",
        paramLabel = "N",
        description = "most phones on their way at a time (50)")
    private int window = 50;

    @Option(names = "--stay", description = "Keeps the phones registered until it is told to end.")
    private boolean stay;

    @Option(
        names = "--tun",
        description = {
          "Gives each session a device of this host (phone1, phone2 ...; needs root):",
          "TUN for IP, TAP for Ethernet. Programs of the host then use the phones."
        })
    private boolean tun;

    @Option(
        names = "--netns",
        paramLabel = "PREFIX",
        description = "Makes a network namespace for each phone's devices: PREFIX1, PREFIX2 ...")
    private @Nullable String namespaces;

    @Option(names = "--json", description = "Prints the outcome as one JSON object.")
    private boolean json;

    @Override
    public Integer call() throws IOException, InterruptedException {
      try (PhoneDevicesOption devices = new PhoneDevicesOption();
          EmulatedRadio radio = EmulatedRadio.open(options.sctp(), CallFlowObserver.NONE)) {
        radio.connect(options.gnb(), 30);
        FleetPlan plan =
            new FleetPlan(count, rate, window, java.time.Duration.ofSeconds(60), false);
        FleetReport report =
            FleetRun.run(
                    radio.emulator(),
                    plan,
                    options.subscribers(),
                    devices.of(radio.emulator().air().agenda()),
                    json ? System.err : System.out)
                .report();
        System.out.print(json ? toJson(report) : report.describe());
        if (stay) {
          awaitEnd();
        }
        return report.failed() == 0 ? 0 : 1;
      }
    }

    /// The devices, if they are wanted; closed when the radio has ended.
    private final class PhoneDevicesOption implements AutoCloseable {
      private @Nullable PhoneDevices devices;

      PhoneListener of(Agenda agenda) {
        if (!tun && namespaces == null) {
          return PhoneListener.NONE;
        }
        PhoneDevices made = new PhoneDevices(agenda, namespaces, json ? System.err : System.out);
        devices = made;
        Runtime.getRuntime()
            .addShutdownHook(new Thread(made::close)); // namespaces outlive processes
        return made;
      }

      @Override
      public void close() {
        if (devices != null) {
          devices.close();
        }
      }
    }

    private static String toJson(FleetReport report) {
      return String.format(
          Locale.ROOT,
          "{\"phones\":%d,\"registered\":%d,\"complete\":%d,\"failed\":%d,\"perSecond\":%.1f,"
              + "\"p50Millis\":%.2f,\"p99Millis\":%.2f}%n",
          report.phones(),
          report.registered(),
          report.complete(),
          report.failed(),
          report.perSecond(),
          report.whole().percentile(0.5).toNanos() / 1e6,
          report.whole().percentile(0.99).toNanos() / 1e6);
    }
  }

  private static void awaitEnd() throws InterruptedException {
    CountDownLatch end = new CountDownLatch(1);
    Runtime.getRuntime().addShutdownHook(new Thread(end::countDown));
    end.await();
  }
}
