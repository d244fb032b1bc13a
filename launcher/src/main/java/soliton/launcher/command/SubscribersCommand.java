package soliton.launcher.command;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import soliton.base.Dnn;
import soliton.base.Octets;
import soliton.base.Snssai;
import soliton.base.Supi;
import soliton.crypto.Milenage;
import soliton.launcher.config.ConfigFile;
import soliton.launcher.config.CoreConfig;
import soliton.launcher.config.Defaults;
import soliton.launcher.control.ControlClient;
import soliton.launcher.control.OwnSubscribers;
import soliton.launcher.control.RemoteSubscribers;
import soliton.launcher.control.SubscriberDesk;
import soliton.launcher.core.SubscriberStore;
import soliton.udr.Subscribers;

/// `soliton subscribers`: who may register.
@Command(
    name = "subscribers",
    description = {
      "Adds, removes, lists, imports and exports subscribers of a core, whether it runs or not.",
      "Lines are JSON objects, one subscriber each; exported lines contain keys."
    },
    mixinStandardHelpOptions = true,
    subcommands = {
      SubscribersCommand.Add.class,
      SubscribersCommand.Remove.class,
      SubscribersCommand.ListAll.class,
      SubscribersCommand.Import.class,
      SubscribersCommand.Export.class
    })
public final class SubscribersCommand {

  /// Where the subscribers are.
  static final class Place {
    @Option(names = "--config", paramLabel = "FILE", description = "the core's configuration")
    private @Nullable Path config;

    CoreConfig settings() throws IOException {
      return config == null ? Defaults.CORE : ConfigFile.read(config);
    }

    /// Through the core's door if it runs, else from its store.
    SubscriberDesk open() throws IOException {
      return open(settings());
    }

    static SubscriberDesk open(CoreConfig settings) throws IOException {
      ControlClient core = ControlClient.connect(ControlClient.ofCore(settings));
      if (core != null) {
        return new RemoteSubscribers(core);
      }
      SubscriberStore store = SubscriberStore.open(settings);
      return new OwnSubscribers(store.provisioning(), store::close);
    }
  }

  /// `soliton subscribers add`.
  @Command(
      name = "add",
      description = "Adds one or more subscribers.",
      mixinStandardHelpOptions = true)
  static final class Add implements Callable<Integer> {
    @Mixin private Place place;

    @Parameters(paramLabel = "SUPI", description = "imsi-999700000000001")
    private String supi;

    @Option(names = "--k", paramLabel = "HEX", required = true, description = "permanent key")
    private String k;

    @Option(names = "--opc", paramLabel = "HEX", description = "OPc; or --op")
    private @Nullable String opc;

    @Option(names = "--op", paramLabel = "HEX", description = "OP, from which OPc is made")
    private @Nullable String op;

    @Option(names = "--slice", paramLabel = "SST[-SD]", description = "the first of the network")
    private @Nullable String slice;

    @Option(names = "--dnn", paramLabel = "NAME", description = "the first of the network")
    private @Nullable String dnn;

    @Option(names = "--count", paramLabel = "N", description = "so many with consecutive SUPIs (1)")
    private int count = 1;

    @Override
    public Integer call() throws IOException {
      CoreConfig settings = place.settings();
      try (SubscriberDesk desk = Place.open(settings)) {
        long all =
            desk.seed(
                Subscribers.plain(
                    Supi.parse(supi),
                    Octets.ofHex(k),
                    opcOf(Octets.ofHex(k)),
                    slice == null ? settings.slices().getFirst() : Snssai.parse(slice),
                    dnn == null
                        ? settings.dataNetworks().keySet().iterator().next()
                        : new Dnn(dnn)),
                count);
        System.out.printf(Locale.ROOT, "%d added, %d in all%n", count, all);
        return 0;
      } catch (IllegalArgumentException e) {
        throw new IOException(e.getMessage(), e);
      }
    }

    private Octets opcOf(Octets key) throws IOException {
      if ((opc == null) == (op == null)) {
        throw new IOException("want one of --opc and --op");
      }
      return opc != null
          ? Octets.ofHex(opc)
          : Milenage.opc(key, Octets.ofHex(java.util.Objects.requireNonNull(op)));
    }
  }

  /// `soliton subscribers remove`.
  @Command(name = "remove", description = "Removes a subscriber.", mixinStandardHelpOptions = true)
  static final class Remove implements Callable<Integer> {
    @Mixin private Place place;

    @Parameters(paramLabel = "SUPI")
    private String supi;

    @Override
    public Integer call() throws IOException {
      try (SubscriberDesk desk = place.open()) {
        boolean removed = desk.remove(Supi.parse(supi));
        System.out.println(removed ? "removed" : "there is no subscriber " + supi);
        return removed ? 0 : 1;
      } catch (IllegalArgumentException e) {
        throw new IOException(e.getMessage(), e);
      }
    }
  }

  /// `soliton subscribers list`.
  @Command(
      name = "list",
      description = "Lists subscribers, without keys.",
      mixinStandardHelpOptions = true)
  static final class ListAll implements Callable<Integer> {
    @Mixin private Place place;

    @Override
    public Integer call() throws IOException {
      try (SubscriberDesk desk = place.open()) {
        long all = desk.list(System.out::println);
        System.out.println(all + " subscribers");
        return 0;
      }
    }
  }

  /// `soliton subscribers import`.
  @Command(
      name = "import",
      description = "Adds or replaces the subscribers of a file of JSON lines.",
      mixinStandardHelpOptions = true)
  static final class Import implements Callable<Integer> {
    @Mixin private Place place;

    @Parameters(paramLabel = "FILE")
    private Path file;

    @Override
    public Integer call() throws IOException {
      try (SubscriberDesk desk = place.open();
          BufferedReader lines = Files.newBufferedReader(file)) {
        var report = desk.importLines(lines);
        report.errors().forEach(System.err::println);
        System.out.printf(
            Locale.ROOT, "%d imported, %d refused%n", report.imported(), report.refused());
        return report.refused() == 0 ? 0 : 1;
      }
    }
  }

  /// `soliton subscribers export`.
  @Command(
      name = "export",
      description = "Writes all subscribers as JSON lines, with their keys, to standard output.",
      mixinStandardHelpOptions = true)
  static final class Export implements Callable<Integer> {
    @Mixin private Place place;

    @Override
    public Integer call() throws IOException {
      try (SubscriberDesk desk = place.open()) {
        var out = new java.io.PrintStream(System.out, false, StandardCharsets.UTF_8);
        desk.export(out);
        out.flush();
        return 0;
      }
    }
  }
}
