package soliton.xdp.fastpath;

import static java.lang.foreign.ValueLayout.JAVA_BYTE;
import static java.lang.foreign.ValueLayout.JAVA_INT;
import static java.lang.foreign.ValueLayout.JAVA_LONG_UNALIGNED;
import static java.lang.foreign.ValueLayout.JAVA_SHORT;

import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.nio.ByteOrder;
import java.util.function.ObjIntConsumer;
import soliton.base.Octets;
import soliton.linux.LinuxException;
import soliton.transport.flow.Prefix;
import soliton.xdp.kernel.BpfMap;

/// Prefixes that lead to a session: framed routes, and addresses beyond a session's first. A key is
/// the octets of [Layout#PREFIX_KEY_OCTETS]. Owned by [SessionTable].
final class PrefixTable {
  private static final ValueLayout.OfLong NETWORK_64 =
      JAVA_LONG_UNALIGNED.withOrder(ByteOrder.BIG_ENDIAN);

  private final BpfMap map;
  private final MemorySegment key = Arena.ofAuto().allocate(Layout.PREFIX_KEY_OCTETS, 8);
  private final MemorySegment value = Arena.ofAuto().allocate(Long.BYTES, 8);

  PrefixTable(BpfMap map) {
    this.map = map;
  }

  static Octets key(int network, Prefix prefix) {
    MemorySegment octets = MemorySegment.ofArray(new long[Layout.PREFIX_KEY_OCTETS / Long.BYTES]);
    octets.set(JAVA_INT, 0, Layout.PREFIX_FIXED_BITS + prefix.bits());
    octets.set(JAVA_SHORT, Layout.PREFIX_NETWORK, (short) network);
    int family = prefix.isIpv6() ? Layout.FAMILY_IPV6 : Layout.FAMILY_IPV4;
    octets.set(JAVA_SHORT, Layout.PREFIX_FAMILY, (short) family);
    octets.set(NETWORK_64, Layout.PREFIX_ADDRESS, prefix.high());
    octets.set(NETWORK_64, Layout.PREFIX_ADDRESS + 8L, prefix.low());
    return Octets.adopt(octets.toArray(JAVA_BYTE));
  }

  /// @return the entry that the key leads to, [Entries#NONE] if there is none
  int find(Octets prefix) throws LinuxException {
    write(prefix);
    // The kernel finds the longest prefix; ours is there only if that one is as long.
    return map.read(key, value) ? value.get(JAVA_INT, 0) : Entries.NONE;
  }

  /// @throws LinuxException if there is no room (ENOSPC)
  void put(Octets prefix, int entry) throws LinuxException {
    write(prefix);
    value.fill((byte) 0);
    value.set(JAVA_INT, 0, entry);
    map.put(key, value);
  }

  void remove(Octets prefix) throws LinuxException {
    write(prefix);
    map.remove(key);
  }

  private void write(Octets prefix) {
    MemorySegment.copy(prefix.toArray(), 0, key, JAVA_BYTE, 0, prefix.length());
  }

  void forEach(ObjIntConsumer<Octets> visitor) throws LinuxException {
    map.forEach((k, v) -> visitor.accept(Octets.adopt(k.toArray(JAVA_BYTE)), v.get(JAVA_INT, 0)));
  }
}
