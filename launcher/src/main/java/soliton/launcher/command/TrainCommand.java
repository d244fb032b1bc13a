package soliton.launcher.command;

import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import soliton.gnb.Gnb;
import soliton.launcher.config.ConfigFile;
import soliton.launcher.config.CoreConfig;
import soliton.launcher.core.Core;
import soliton.launcher.core.TestSubscribers;
import soliton.launcher.core.Transports;
import soliton.launcher.emulate.EmulatedRadio;
import soliton.launcher.emulate.FleetRun;
import soliton.launcher.emulate.RadioOptions;
import soliton.launcher.emulate.TemporaryFolder;
import soliton.load.FleetPlan;
import soliton.radio.CallFlowObserver;
import soliton.sctp.SctpChoice;
import soliton.ue.PhoneListener;

/// `soliton train`: does in one process what a core and an emulator do, so that the JDK's cache of
/// loaded classes and profiles knows them (JEP 483, 515). The build runs it once.
@Command(
    name = "train",
    hidden = true,
    description = "Exercises core and emulator for the JDK's AOT cache.",
    mixinStandardHelpOptions = true)
public final class TrainCommand implements Callable<Integer> {
  @Option(names = "--phones", paramLabel = "N", description = "how many phones register (500)")
  private int phones = 500;

  @Override
  public Integer call() throws IOException {
    try (TemporaryFolder folder = new TemporaryFolder("soliton-train");
        Transports transports =
            Transports.open(SctpChoice.AUTOMATIC, soliton.base.Clock.SYSTEM, null);
        Core core = new Core(settings(folder.path()), transports, null)) {
      TestSubscribers.seed(core.provisioning(), settings(folder.path()), phones);
      core.start();
      RadioOptions options = new RadioOptions();
      options.amf = "127.13.13.1";
      options.n3 = "127.13.13.2";
      try (EmulatedRadio radio =
          EmulatedRadio.with(
              new Gnb.Transports(transports.sctp(), transports.datagrams()),
              CallFlowObserver.NONE)) {
        radio.connect(options.gnb(), 30);
        var report =
            FleetRun.run(
                    radio.emulator(),
                    FleetPlan.atOnce(phones, 32),
                    options.subscribers(),
                    PhoneListener.NONE,
                    System.err)
                .report();
        return report.failed() == 0 ? 0 : 1;
      }
    }
  }

  private static CoreConfig settings(Path folder) throws IOException {
    return ConfigFile.parse(
        "train",
        """
        n2: 127.13.13.1
        n3: 127.13.13.1
        n4: {smf: 127.13.13.4, upf: 127.13.13.7}
        user-plane: inside
        state: %s
        """
            .formatted(folder.resolve("state")));
  }
}
