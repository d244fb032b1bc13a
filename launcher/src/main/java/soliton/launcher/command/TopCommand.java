package soliton.launcher.command;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import soliton.launcher.config.ConfigFile;
import soliton.launcher.config.CoreConfig;
import soliton.launcher.config.Defaults;
import soliton.launcher.control.ControlClient;
import soliton.udr.Json;

/// `soliton top`: the sessions of a running user plane.
@Command(
    name = "top",
    description = {
      "Shows the sessions of a running core, or of `soliton upf`, each second: bit rates, packets,",
      "drops by reason, limits, what carries them, and how long they were silent.",
      "When the output is no terminal, or with --once, it shows them once and ends."
    },
    mixinStandardHelpOptions = true)
public final class TopCommand implements Callable<Integer> {
  private static final long SECOND_MILLIS = 1_000;

  @Option(names = "--config", paramLabel = "FILE", description = "the core's configuration")
  private @Nullable Path config;

  @Option(
      names = "--sort",
      paramLabel = "KEY",
      description = "rate (default), octets, packets, drops, idle or seid")
  private String sort = "rate";

  @Option(names = "--rows", paramLabel = "N", description = "sessions shown, 1 to 1000 (20)")
  private int rows = 20;

  @Option(names = "--once", description = "Shows one second and ends.")
  private boolean once;

  @Option(names = "--json", description = "One JSON object for each look instead of a table.")
  private boolean json;

  @Override
  public Integer call() throws IOException, InterruptedException {
    CoreConfig settings = config == null ? Defaults.CORE : ConfigFile.read(config);
    try (ControlClient door = connect(settings)) {
      Map<String, Object> wish = new LinkedHashMap<>();
      wish.put("sort", sort);
      wish.put("rows", rows);
      door.ask("top", wish); // Rates are those since the look before.
      boolean isLive = !once && isTerminal();
      do {
        Thread.sleep(SECOND_MILLIS);
        show(door.ask("top", wish), isLive && !json);
      } while (isLive);
      return 0;
    }
  }

  /// What standard output is, as Linux tells; reading it needs no console of the JDK, whose start
  /// takes longer than the rest.
  private static boolean isTerminal() {
    try {
      String out = Files.readSymbolicLink(Path.of("/proc/self/fd/1")).toString();
      return out.startsWith("/dev/pts/") || out.startsWith("/dev/tty");
    } catch (IOException unknown) {
      return false;
    }
  }

  private static ControlClient connect(CoreConfig settings) throws IOException {
    ControlClient plane = ControlClient.connect(ControlClient.ofUserPlane(settings));
    ControlClient door =
        plane != null ? plane : ControlClient.connect(ControlClient.ofCore(settings));
    if (door == null) {
      throw new IOException(
          "no core runs with the state folder "
              + settings.state()
              + ": start one with `soliton run` or `soliton upf`, or name its --config");
    }
    return door;
  }

  private void show(Map<String, @Nullable Object> answer, boolean clears) {
    String text = json ? Json.text(answer) + System.lineSeparator() : TopScreen.of(answer);
    System.out.print(clears ? TopScreen.CLEAR + text : text);
    System.out.flush();
  }
}
