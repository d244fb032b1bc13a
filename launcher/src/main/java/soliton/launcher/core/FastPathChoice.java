package soliton.launcher.core;

import java.io.IOException;
import java.lang.System.Logger.Level;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import soliton.launcher.config.CoreConfig;
import soliton.launcher.config.CoreConfig.Attachment;
import soliton.launcher.config.CoreConfig.DataNetwork;
import soliton.launcher.config.CoreConfig.FastPathMode;
import soliton.xdp.fastpath.FastPath;
import soliton.xdp.fastpath.FastPathSettings;
import soliton.xdp.fastpath.FastPathSettings.Room;
import soliton.xdp.kernel.BpfFileSystem;
import soliton.xdp.kernel.XdpMode;

/// Which way packets go: through the kernel, in the best mode that its interfaces can do, or the
/// portable one alone. Told in one line, with the reason.
final class FastPathChoice {
  private static final System.Logger LOG = System.getLogger("soliton.upf");

  private FastPathChoice() {}

  /// @param outlives it goes on when this process dies, if that is possible
  /// @return null for the portable path alone
  /// @throws IOException if the configuration demands a mode that is not possible; says why
  static @Nullable FastPath open(CoreConfig config, boolean outlives) throws IOException {
    CoreConfig.FastPath fast = config.fastPath();
    if (fast == null || fast.mode() == FastPathMode.OFF) {
      tell("portable", fast == null ? "no 'fast-path' in the configuration" : "mode: off");
      return null;
    }
    try {
      FastPath path = FastPath.open(settings(config, fast, outlives));
      tell("xdp", fast.mode() == FastPathMode.AUTOMATIC ? "the interfaces can" : "demanded");
      return path;
    } catch (IOException refused) {
      if (fast.mode() != FastPathMode.AUTOMATIC) {
        throw new IOException(
            "fast-path: mode %s is not possible: %s; 'mode: automatic' would do without"
                .formatted(name(fast.mode()), refused.getMessage()),
            refused);
      }
      tell("portable", refused.getMessage());
      return null;
    }
  }

  private static void tell(String path, @Nullable String why) {
    LOG.log(Level.INFO, "upf.path-choice path=" + path + " why=\"" + why + "\"");
  }

  private static String name(FastPathMode mode) {
    return mode.name().toLowerCase(java.util.Locale.ROOT);
  }

  private static FastPathSettings settings(
      CoreConfig config, CoreConfig.FastPath fast, boolean outlives) {
    List<FastPathSettings.N6> n6 = new ArrayList<>();
    int number = 0;
    for (DataNetwork network : config.dataNetworks().values()) {
      for (Attachment each : network.n6().fastPath()) {
        n6.add(new FastPathSettings.N6(number, each.device(), each.vlan()));
      }
      number++;
    }
    return new FastPathSettings(
        fast.n3(),
        List.of(FunctionConfigs.ipv4(config.n3().getAddress()).toOctets()),
        n6,
        Room.of(fast.sessions()),
        pins(outlives ? fast.pins() : null),
        modes(fast.mode()));
  }

  private static List<XdpMode> modes(FastPathMode mode) {
    return switch (mode) {
      case AUTOMATIC -> List.of(XdpMode.NATIVE, XdpMode.GENERIC);
      case NATIVE -> List.of(XdpMode.NATIVE);
      case GENERIC -> List.of(XdpMode.GENERIC);
      case OFF -> List.of();
    };
  }

  /// Without pins the fast path works as well, but ends with the process.
  private static @Nullable Path pins(@Nullable Path wanted) {
    if (wanted == null) {
      return null;
    }
    try {
      if (wanted.startsWith(BpfFileSystem.USUAL)) {
        BpfFileSystem.demandAt(BpfFileSystem.USUAL);
      } else {
        BpfFileSystem.demandAt(Files.createDirectories(wanted));
      }
      return Files.createDirectories(wanted);
    } catch (IOException refused) {
      LOG.log(
          Level.WARNING,
          "upf.no-pins: the fast path ends with this process: "
              + refused.getMessage()
              + "; 'pins: off' in 'fast-path' silences this");
      return null;
    }
  }
}
