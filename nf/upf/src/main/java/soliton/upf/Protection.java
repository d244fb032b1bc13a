package soliton.upf;

import java.util.List;
import soliton.transport.flow.Prefix;

/// Addresses of the core itself that phones do not reach through a data network, unless they are
/// also allowed.
///
/// @param closed packets of phones to these are dropped
/// @param open but not those to these
public record Protection(List<Prefix> closed, List<Prefix> open) {
  public static final Protection NONE = new Protection(List.of(), List.of());

  public Protection {
    closed = List.copyOf(closed);
    open = List.copyOf(open);
  }

  /// True if packets of phones to this address of IPv4 are dropped.
  public boolean forbidsIpv4(int address) {
    return isIn(closed, false, (long) address << 32, 0)
        && !isIn(open, false, (long) address << 32, 0);
  }

  /// True if packets of phones to this address of IPv6 are dropped.
  public boolean forbidsIpv6(long prefix, long interfaceId) {
    return isIn(closed, true, prefix, interfaceId) && !isIn(open, true, prefix, interfaceId);
  }

  /// Without allocation: it is asked for each packet.
  private static boolean isIn(List<Prefix> prefixes, boolean six, long high, long low) {
    for (int i = 0; i < prefixes.size(); i++) {
      if (prefixes.get(i).isIpv6() == six && prefixes.get(i).contains(high, low)) {
        return true;
      }
    }
    return false;
  }
}
