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
import soliton.launcher.core.SubscriberStore;
import soliton.udr.Provisioning;
import soliton.udr.Subscribers;

/// `soliton subscribers`: who may register.
@Command(
    name = "subscribers",
    description = {
      "Adds, removes, lists, imports and exports subscribers of a core that does not run now.",
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

    SubscriberStore open() throws IOException {
      return SubscriberStore.open(settings());
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
      try (SubscriberStore store = SubscriberStore.open(settings)) {
        store
            .provisioning()
            .seed(
                Subscribers.plain(
                    Supi.parse(supi),
                    Octets.ofHex(k),
                    opcOf(Octets.ofHex(k)),
                    slice == null ? settings.slices().getFirst() : Snssai.parse(slice),
                    dnn == null
                        ? settings.dataNetworks().keySet().iterator().next()
                        : new Dnn(dnn)),
                count);
        System.out.printf(
            Locale.ROOT, "%d added, %d in all%n", count, store.provisioning().count());
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
      try (SubscriberStore store = place.open()) {
        boolean removed = store.provisioning().remove(Supi.parse(supi));
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
      try (SubscriberStore store = place.open()) {
        Provisioning provisioning = store.provisioning();
        Supi last = null;
        do {
          last =
              provisioning.list(
                  last,
                  1000,
                  s ->
                      System.out.println(
                          s.supi()
                              + " slices="
                              + s.slices().stream().map(slice -> slice.snssai().toString()).toList()
                              + (s.barred() ? " barred" : "")));
        } while (last != null);
        System.out.println(provisioning.count() + " subscribers");
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
      try (SubscriberStore store = place.open();
          BufferedReader lines = Files.newBufferedReader(file)) {
        var report = store.provisioning().importLines(lines, SubscriberStore.VARIANTS);
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
      try (SubscriberStore store = place.open()) {
        var out = new java.io.PrintStream(System.out, false, StandardCharsets.UTF_8);
        store.provisioning().exportLines(out);
        out.flush();
        return 0;
      }
    }
  }
}
