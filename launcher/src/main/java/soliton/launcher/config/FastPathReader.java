package soliton.launcher.config;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import soliton.launcher.config.CoreConfig.Attachment;
import soliton.launcher.config.CoreConfig.FastPath;
import soliton.launcher.config.CoreConfig.FastPathMode;

/// Reads `fast-path`.
final class FastPathReader {
  private static final Path PINS = Path.of("/sys/fs/bpf/soliton");
  private static final Path JOURNAL = Path.of("/run/soliton/upf");
  private static final int DEFAULT_SESSIONS = 65_536;
  private static final int MOST_SESSIONS = 1_000_000;

  /// What stands there.
  ///
  /// @param n6 interfaces of the first data network
  record Read(@Nullable FastPath fastPath, List<Attachment> n6) {}

  private FastPathReader() {}

  static Read read(YamlSection in) throws ConfigProblem {
    Optional<YamlSection> section = in.takeSection("fast-path");
    if (section.isEmpty()) {
      return new Read(null, List.of());
    }
    YamlSection fast = section.get();
    String n3 = fast.take("n3", "", NetworkTexts::networkInterface);
    List<Attachment> n6 = fast.takeList("n6", List.of(), NetworkTexts::attachment);
    FastPathMode mode = fast.take("mode", FastPathMode.AUTOMATIC, FastPathReader::mode);
    Path pins = fast.take("pins", PINS, Path::of);
    Path journal = fast.take("journal", JOURNAL, Path::of);
    int sessions =
        fast.take("sessions", DEFAULT_SESSIONS, t -> NetworkTexts.number(t, 1, MOST_SESSIONS));
    fast.end("n3", "n6", "mode", "pins", "journal", "sessions");
    if (n3.isEmpty() && mode != FastPathMode.OFF) {
      throw in.wrong(
          "fast-path", "want the interfaces n3 and n6, for example {n3: eth1, n6: eth2}");
    }
    boolean pinned = !pins.equals(Path.of("off"));
    return new Read(new FastPath(n3, mode, pinned ? pins : null, journal, sessions), n6);
  }

  private static FastPathMode mode(String text) {
    return switch (text) {
      case "automatic" -> FastPathMode.AUTOMATIC;
      case "native" -> FastPathMode.NATIVE;
      case "generic" -> FastPathMode.GENERIC;
      case "off" -> FastPathMode.OFF;
      default -> throw new IllegalArgumentException("want automatic, native, generic or off");
    };
  }
}
