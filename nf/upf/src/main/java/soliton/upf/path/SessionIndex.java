package soliton.upf.path;

import org.jspecify.annotations.Nullable;
import soliton.upf.packet.Packet;

/// Finds the session of a packet by its local tunnel endpoint or by the UE's address. The control
/// side writes, one thread at a time; packets read.
final class SessionIndex {
  /// IPv4 addresses are kept beside the prefixes of IPv6: no prefix begins with these bits, which
  /// are of the unspecified and mapped addresses.
  private static final long IPV4 = 0x0000_ffff_0000_0000L;

  private final LongTable<PathSession> byTeid = new LongTable<>();
  private final LongTable<PathSession> byAddress = new LongTable<>();

  @Nullable PathSession ofTeid(int teid) {
    return byTeid.get(teid);
  }

  @Nullable PathSession ofDestination(Packet packet) {
    return byAddress.get(packet.isIpv4() ? ipv4(packet.ipv4(false)) : packet.ipv6Prefix(false));
  }

  private static long ipv4(int address) {
    return IPV4 | (address & 0xffff_ffffL);
  }

  /// True if no other session has one of the addresses.
  boolean isFree(PathSession session, PathRules rules) {
    for (long key : addresses(rules)) {
      PathSession owner = byAddress.get(key);
      if (owner != null && !owner.equals(session)) {
        return false;
      }
    }
    return true;
  }

  void add(PathSession session, PathRules rules) {
    for (PathRule rule : rules.all()) {
      if (rule.teid() != 0) {
        byTeid.put(rule.teid(), session);
      }
    }
    for (long key : addresses(rules)) {
      byAddress.put(key, session);
    }
  }

  /// Forgets what the session had before and has no more.
  void remove(PathSession session, PathRules before, PathRules after) {
    for (PathRule rule : before.all()) {
      if (rule.teid() != 0 && !hasTeid(after, rule.teid())) {
        byTeid.remove(rule.teid(), session);
      }
    }
    for (long key : addresses(before)) {
      if (java.util.Arrays.stream(addresses(after)).noneMatch(kept -> kept == key)) {
        byAddress.remove(key, session);
      }
    }
  }

  private static boolean hasTeid(PathRules rules, int teid) {
    for (PathRule rule : rules.all()) {
      if (rule.teid() == teid) {
        return true;
      }
    }
    return false;
  }

  private static long[] addresses(PathRules rules) {
    return java.util.stream.LongStream.concat(
            java.util.Arrays.stream(rules.ueIpv4()).mapToLong(SessionIndex::ipv4),
            java.util.Arrays.stream(rules.ueIpv6Prefixes()))
        .toArray();
  }
}
