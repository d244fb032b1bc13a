package soliton.sctp.kernel;

import java.io.IOException;
import java.lang.System.Logger.Level;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;

/// The JDK offers no option for heartbeats and delayed acknowledgements, so that they are set for
/// the whole network namespace in `/proc/sys/net/sctp`, where that is permitted. Where it is not,
/// one line says what the operator can set.
final class KernelTuning {
  private static final System.Logger LOG = System.getLogger("soliton.sctp");
  private static final Path DIRECTORY = Path.of("/proc/sys/net/sctp");

  private KernelTuning() {}

  /// Lets the kernel notice a dead peer in the time given, and acknowledge at once.
  static void apply(int deadPeerMillis) {
    Map<String, Integer> refused = new LinkedHashMap<>();
    wanted(deadPeerMillis)
        .forEach(
            (name, value) -> {
              if (!set(name, value)) {
                refused.put(name, value);
              }
            });
    if (!refused.isEmpty()) {
      LOG.log(
          Level.WARNING,
          "sctp.tuning a dead peer may be noticed late: set in /proc/sys/net/sctp {0}",
          refused);
    }
  }

  /// Heartbeat interval and retransmission time-out of an eighth each, two retransmissions, as in
  /// user space.
  private static Map<String, Integer> wanted(int deadPeerMillis) {
    int eighth = deadPeerMillis / 8;
    Map<String, Integer> wanted = new LinkedHashMap<>();
    wanted.put("hb_interval", eighth);
    wanted.put("rto_min", Math.min(500, eighth));
    wanted.put("rto_initial", Math.min(1000, eighth));
    wanted.put("rto_max", eighth);
    wanted.put("association_max_retrans", 2);
    wanted.put("path_max_retrans", 2);
    wanted.put("max_init_retransmits", 4);
    wanted.put("sack_timeout", 1);
    return wanted;
  }

  private static boolean set(String name, int value) {
    Path file = DIRECTORY.resolve(name);
    try {
      if (Files.readString(file).trim().equals(Integer.toString(value))) {
        return true;
      }
      Files.writeString(file, Integer.toString(value));
      return true;
    } catch (IOException notPermitted) {
      return false;
    }
  }
}
