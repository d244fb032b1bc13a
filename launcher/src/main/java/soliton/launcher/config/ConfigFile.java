package soliton.launcher.config;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Compose;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.snakeyaml.engine.v2.nodes.Node;
import soliton.base.AmfId;
import soliton.base.Dnn;
import soliton.base.Octets;
import soliton.base.Plmn;
import soliton.base.Snssai;
import soliton.base.Tac;
import soliton.launcher.config.CoreConfig.Algorithms;
import soliton.launcher.config.CoreConfig.DataNetwork;
import soliton.launcher.config.CoreConfig.FastPath;
import soliton.launcher.config.CoreConfig.HomeNetworkKey;
import soliton.launcher.config.CoreConfig.N4;
import soliton.launcher.config.CoreConfig.UserPlane;
import soliton.transport.flow.Prefix;

/// Reads a core's configuration from YAML. A key that is missing has its default; one that is
/// unknown is refused with its line.
public final class ConfigFile {
  private static final String[] KEYS = {
    "network",
    "name",
    "amf",
    "n2",
    "n3",
    "n4",
    "tracking-areas",
    "slices",
    "data-networks",
    "ciphering",
    "integrity",
    "home-network-keys",
    "user-plane",
    "fast-path",
    "protected",
    "reachable",
    "policies",
    "usage",
    "link",
    "state"
  };
  private static final int MAX_OCTETS = 1 << 20;

  private ConfigFile() {}

  /// @throws ConfigProblem if the file cannot be read, or with the line that is wrong
  public static CoreConfig read(Path file) throws ConfigProblem {
    try {
      if (Files.size(file) > MAX_OCTETS) {
        throw new ConfigProblem(
            file + ": larger than 1 MiB; this is not a configuration of Soliton");
      }
      return parse(file.toString(), Files.readString(file));
    } catch (ConfigProblem e) {
      throw e;
    } catch (IOException e) {
      throw new ConfigProblem(file + ": cannot be read (" + e + ")");
    }
  }

  /// @throws ConfigProblem with the line that is wrong
  public static CoreConfig parse(String name, String text) throws ConfigProblem {
    Optional<Node> root;
    try {
      root = new Compose(LoadSettings.builder().setLabel(name).build()).composeString(text);
    } catch (MarkedYamlEngineException e) {
      int line = e.getProblemMark().map(m -> m.getLine() + 1).orElse(1);
      throw new ConfigProblem(name + ":" + line + ": not YAML: " + e.getProblem());
    } catch (YamlEngineException e) {
      throw new ConfigProblem(name + ": not YAML: " + e.getMessage());
    }
    return root.isEmpty() ? Defaults.CORE : read(new YamlSection(name, "", root.get()));
  }

  private static CoreConfig read(YamlSection in) throws ConfigProblem {
    CoreConfig d = Defaults.CORE;
    FastPathReader.Read fast = FastPathReader.read(in);
    FastPath fastPath = fast.fastPath();
    Map<Dnn, DataNetwork> networks = DataNetworkReader.read(in, fast.n6());
    DataNetworkReader.requireAttachments(in, fastPath, networks);
    CoreConfig config =
        new CoreConfig(
            in.take("network", d.network(), Plmn::parse),
            in.take("name", d.networkName(), ConfigFile::networkName),
            in.take("amf", d.amf(), ConfigFile::amfId),
            in.take("n2", d.n2(), t -> NetworkTexts.address(t, 38412)),
            in.take("n3", d.n3(), t -> NetworkTexts.address(t, 2152)),
            n4(in, d.n4()),
            in.takeList("tracking-areas", d.trackingAreas(), t -> new Tac(Integer.parseInt(t))),
            in.takeList("slices", d.slices(), Snssai::parse),
            networks,
            new Algorithms(
                in.takeList("ciphering", d.algorithms().ciphering(), t -> algorithm("NEA", t)),
                in.takeList("integrity", d.algorithms().integrity(), t -> algorithm("NIA", t))),
            homeNetworkKeys(in),
            in.take("user-plane", d.userPlane(), ConfigFile::userPlane),
            fastPath,
            protection(in),
            QualityReader.read(in, networks.keySet()),
            in.take("state", d.state(), Path::of));
    requireFrames(in, config);
    in.end(KEYS);
    return config;
  }

  /// The host inside the process answers IP alone.
  private static void requireFrames(YamlSection in, CoreConfig config) throws ConfigProblem {
    boolean frames = config.dataNetworks().values().stream().anyMatch(DataNetwork::isEthernet);
    if (frames && config.userPlane() == UserPlane.INSIDE) {
      throw in.wrong("user-plane", "inside has no Ethernet; a data network wants it: want tun");
    }
  }

  private static N4 n4(YamlSection in, N4 orElse) throws ConfigProblem {
    Optional<YamlSection> section = in.takeSection("n4");
    if (section.isEmpty()) {
      return orElse;
    }
    N4 n4 =
        new N4(
            section.get().take("smf", orElse.smf(), t -> NetworkTexts.address(t, 8805)),
            section.get().take("upf", orElse.upf(), t -> NetworkTexts.address(t, 8805)),
            section.get().take("association", orElse.upfAssociates(), ConfigFile::byUpf));
    section.get().end("smf", "upf", "association");
    return n4;
  }

  private static Map<Integer, HomeNetworkKey> homeNetworkKeys(YamlSection in) throws ConfigProblem {
    Optional<YamlSection> keys = in.takeSection("home-network-keys");
    if (keys.isEmpty()) {
      return Defaults.CORE.homeNetworkKeys();
    }
    Map<Integer, HomeNetworkKey> found = new LinkedHashMap<>();
    for (String id : keys.get().keys()) {
      if (!id.matches("\\d{1,3}") || Integer.parseInt(id) > 255) {
        throw keys.get().wrong(id, "a home network public key identifier is 0 to 255");
      }
      found.put(
          Integer.valueOf(id),
          keys.get().take(id, new HomeNetworkKey(0, Octets.EMPTY), ConfigFile::key));
    }
    return found;
  }

  private static CoreConfig.Protection protection(YamlSection in) throws ConfigProblem {
    List<Prefix> none = List.of();
    List<Prefix> closed = in.takeList("protected", none, NetworkTexts::prefix);
    return new CoreConfig.Protection(
        closed.isEmpty() ? null : closed, in.takeList("reachable", none, NetworkTexts::prefix));
  }

  private static boolean byUpf(String text) {
    return switch (text) {
      case "smf" -> false;
      case "upf" -> true;
      default -> throw new IllegalArgumentException("want who sets it up: smf or upf");
    };
  }

  private static HomeNetworkKey key(String text) {
    if (!text.matches("[ABab]:[0-9A-Fa-f]{64}")) {
      throw new IllegalArgumentException(
          "want the profile and the private key: A: or B: and 64 hexadecimal digits, without space");
    }
    boolean isA = Character.toUpperCase(text.charAt(0)) == 'A';
    return new HomeNetworkKey(isA ? 1 : 2, Octets.ofHex(text.substring(2)));
  }

  private static String networkName(String text) {
    if (text.isEmpty() || text.length() > 100) {
      throw new IllegalArgumentException("want 1 to 100 characters");
    }
    return text;
  }

  private static AmfId amfId(String text) {
    if (!text.matches("\\d{1,3}-\\d{1,4}-\\d{1,2}")) {
      throw new IllegalArgumentException("want region-set-pointer, for example 2-1-0");
    }
    String[] parts = text.split("-", -1);
    return new AmfId(
        Integer.parseInt(parts[0]), Integer.parseInt(parts[1]), Integer.parseInt(parts[2]));
  }

  private static UserPlane userPlane(String text) {
    return switch (text) {
      case "tun" -> UserPlane.TUN;
      case "inside" -> UserPlane.INSIDE;
      case "external" -> UserPlane.EXTERNAL;
      default -> throw new IllegalArgumentException("want tun, inside or external");
    };
  }

  private static int algorithm(String family, String text) {
    if (!text.matches(family + "[0-3]")) {
      throw new IllegalArgumentException("want " + family + "0 to " + family + "3");
    }
    return text.charAt(3) - '0';
  }

  static List<String> keys() {
    return List.of(KEYS);
  }
}
