package soliton.upf.path;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import soliton.nf.Published;
import soliton.transport.flow.Prefix;
import soliton.upf.packet.Packet;

/// Whose the addresses of one data network are: the session with the longest prefix that an address
/// begins with. The control side writes, one thread at a time; packets read, without a lock.
final class AddressTable {
  private static final int HALF = 64;

  /// A table for each length of prefix, made at its first use.
  private record Level(int bits, LongTable<PathSession> owners) {
    @Nullable PathSession owner(long high, long low) {
      PathSession owner = owners.get(key(bits, high, low));
      return owner == null || bits <= HALF || owner.rules().has(bits, high, low) ? owner : null;
    }
  }

  private final Published<Level[]> ipv4 = new Published<>(new Level[0]);
  private final Published<Level[]> ipv6 = new Published<>(new Level[0]);

  @Nullable PathSession owner(Packet packet, boolean source) {
    return packet.isIpv4()
        ? ofIpv4(packet.ipv4(source))
        : ofIpv6(packet.ipv6Prefix(source), packet.ipv6InterfaceId(source));
  }

  private @Nullable PathSession ofIpv4(int address) {
    long high = (long) address << 32;
    for (Level level : ipv4.get()) {
      PathSession owner = level.owners.get(high & mask(level.bits));
      if (owner != null) {
        return owner;
      }
    }
    return null;
  }

  private @Nullable PathSession ofIpv6(long high, long low) {
    for (Level level : ipv6.get()) {
      long first = high & mask(Math.min(level.bits, HALF));
      long second = low & mask(Math.max(0, level.bits - HALF));
      PathSession owner = level.owner(first, second);
      if (owner != null) {
        return owner;
      }
    }
    return null;
  }

  private static long mask(int bits) {
    return bits == 0 ? 0 : -1L << (HALF - bits);
  }

  /// Up to half of an address it is the prefix itself.
  private static long key(int bits, long high, long low) {
    return bits <= HALF ? high : high * 0x9E37_79B9_7F4A_7C15L + low;
  }

  private static long key(Prefix prefix) {
    return key(prefix.bits(), prefix.high(), prefix.low());
  }

  /// True if no other session has the prefix.
  boolean isFree(Prefix prefix, PathSession session) {
    Level level = level(prefix);
    PathSession owner = level == null ? null : level.owners.get(key(prefix));
    return owner == null || owner.equals(session);
  }

  private @Nullable Level level(Prefix prefix) {
    for (Level level : levels(prefix).get()) {
      if (level.bits == prefix.bits()) {
        return level;
      }
    }
    return null;
  }

  private Published<Level[]> levels(Prefix prefix) {
    return prefix.isIpv6() ? ipv6 : ipv4;
  }

  void put(Prefix prefix, PathSession session) {
    Level level = level(prefix);
    if (level == null) {
      level = new Level(prefix.bits(), new LongTable<>());
      add(levels(prefix), level);
    }
    level.owners.put(key(prefix), session);
  }

  /// The longest first.
  private static void add(Published<Level[]> levels, Level level) {
    Level[] next = Arrays.copyOf(levels.get(), levels.get().length + 1);
    next[next.length - 1] = level;
    Arrays.sort(next, (one, other) -> Integer.compare(other.bits, one.bits));
    levels.set(next);
  }

  void remove(Prefix prefix, PathSession session) {
    Level level = level(prefix);
    if (level != null) {
      level.owners.remove(key(prefix), session);
    }
  }
}
