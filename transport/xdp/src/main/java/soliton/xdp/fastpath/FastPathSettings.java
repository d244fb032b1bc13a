package soliton.xdp.fastpath;

import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;
import soliton.base.Ipv4Address;
import soliton.xdp.kernel.XdpMode;

/// What the fast path works with.
///
/// @param n3 interface towards the base stations
/// @param n3Address that tunnels end at
/// @param n6 interfaces towards data networks, none of them N3
/// @param sessions the most rules a direction
/// @param pins directory in a file system of kind `bpf` that keeps the fast path at work when this
///     process ends; null to end with it
/// @param modes that may be chosen, the best one first
public record FastPathSettings(
    String n3,
    Ipv4Address n3Address,
    List<String> n6,
    int sessions,
    @Nullable Path pins,
    List<XdpMode> modes) {
  public static final int DEFAULT_SESSIONS = 65_536;

  public FastPathSettings {
    n6 = List.copyOf(n6);
    modes = List.copyOf(modes);
    if (n6.isEmpty() || n6.contains(n3) || modes.isEmpty() || sessions < 1) {
      throw new IllegalArgumentException(
          "the fast path needs an interface for N3, another one for N6, a mode and a session");
    }
  }

  /// In whatever mode the interfaces can do.
  public static FastPathSettings of(String n3, Ipv4Address n3Address, String n6, Path pins) {
    return new FastPathSettings(
        n3,
        n3Address,
        List.of(n6),
        DEFAULT_SESSIONS,
        pins,
        List.of(XdpMode.NATIVE, XdpMode.GENERIC));
  }
}
