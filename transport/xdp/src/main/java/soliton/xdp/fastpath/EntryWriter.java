package soliton.xdp.fastpath;

import static java.lang.foreign.ValueLayout.JAVA_BYTE;
import static java.lang.foreign.ValueLayout.JAVA_INT;
import static java.lang.foreign.ValueLayout.JAVA_INT_UNALIGNED;
import static java.lang.foreign.ValueLayout.JAVA_LONG;
import static java.lang.foreign.ValueLayout.JAVA_LONG_UNALIGNED;
import static java.lang.foreign.ValueLayout.JAVA_SHORT;

import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.nio.ByteOrder;
import java.util.List;
import org.jspecify.annotations.Nullable;
import soliton.base.Octets;
import soliton.transport.flow.FlowFilter;
import soliton.transport.flow.FlowRule;
import soliton.transport.flow.FlowSession;
import soliton.transport.flow.Prefix;

/// Writes rules as [Layout] has them. What the programs cannot do is written as *hand over*.
final class EntryWriter {
  private static final ValueLayout.OfInt NETWORK_32 =
      JAVA_INT_UNALIGNED.withOrder(ByteOrder.BIG_ENDIAN);
  private static final ValueLayout.OfLong NETWORK_64 =
      JAVA_LONG_UNALIGNED.withOrder(ByteOrder.BIG_ENDIAN);
  private static final int REFLECTIVE = 0x40;
  private static final int LAST_PORT = 0xffff;
  private static final int DSCP_SHIFT = 2;

  /// Version, header length, identification, "do not fragment", time to live, UDP: what the sum of
  /// an outer IPv4 header always has, in words of the network.
  static final int CONSTANT_SUM = 0x4500 + 0x4000 + 0x4011;

  private final FlowSession session;
  private final Addresses addresses;

  EntryWriter(FlowSession session, Addresses addresses) {
    this.session = session;
    this.addresses = addresses;
  }

  /// @param teid of the tunnel whose rule it is; 0 downlink
  /// @param rule null to hand all packets over
  /// @param next entry of the next rule
  void write(MemorySegment entry, int teid, @Nullable FlowRule rule, int next) {
    entry.fill((byte) 0);
    entry.set(JAVA_LONG, Layout.SESSION, session.id());
    entry.set(JAVA_INT, Layout.NEXT, next);
    entry.set(JAVA_SHORT, Layout.NETWORK, (short) session.network());
    entry.set(JAVA_SHORT, Layout.FLAGS, (short) flags());
    entry.set(NETWORK_32, Layout.TEID, teid);
    entry.set(NETWORK_32, Layout.PHONE_IPV4, addresses.ipv4());
    entry.set(NETWORK_64, Layout.PHONE_IPV6, addresses.ipv6());
    if (rule != null) {
      int more = rule.marksCongestion() ? Layout.MARKS_CONGESTION : 0;
      entry.set(JAVA_SHORT, Layout.FLAGS, (short) (flags() | more));
      rule(entry, rule, teid == 0);
    }
  }

  private int flags() {
    return (addresses.hasIpv4() ? Layout.HAS_IPV4 : 0)
        | (addresses.hasIpv6() ? Layout.HAS_IPV6 : 0)
        | (addresses.others().isEmpty() ? 0 : Layout.HAS_PREFIXES)
        | (session.translates() ? Layout.TRANSLATES : 0);
  }

  private static void rule(MemorySegment entry, FlowRule rule, boolean downlink) {
    entry.set(JAVA_LONG, Layout.FLOWS, downlink ? 0 : rule.qfis());
    if (rule.filter() != null) {
      filter(entry, rule.filter());
    }
    if (rule.buckets().size() > FlowRule.MOST_BUCKETS
        || rule.meters().size() > FlowRule.MOST_METERS) {
      return;
    }
    numbers(entry, Layout.BUCKETS, rule.buckets());
    entry.set(JAVA_INT, Layout.GUARANTEE, rule.guarantee());
    numbers(entry, Layout.METERS, rule.meters());
    switch (rule.action()) {
      case FlowRule.Action.HandOver() -> action(entry, Layout.HAND_OVER);
      case FlowRule.Action.Discard() -> action(entry, Layout.DISCARD);
      case FlowRule.Action.ToNetwork(int dscp) -> {
        // What comes from a data network and goes back there is no flow of a phone.
        action(entry, downlink ? Layout.HAND_OVER : Layout.TO_NETWORK);
        int mark = dscp < 0 ? 0 : dscp << DSCP_SHIFT | Layout.MARKED;
        entry.set(JAVA_BYTE, Layout.MARK, (byte) mark);
      }
      case FlowRule.Action.ToTunnel tunnel -> tunnel(entry, tunnel);
    }
  }

  private static void action(MemorySegment entry, int action) {
    entry.set(JAVA_BYTE, Layout.ACTION, (byte) action);
  }

  private static void numbers(MemorySegment entry, int at, List<Integer> numbers) {
    for (int i = 0; i < numbers.size(); i++) {
      entry.set(JAVA_INT, at + 4L * i, numbers.get(i));
    }
  }

  private static void tunnel(MemorySegment entry, FlowRule.Action.ToTunnel tunnel) {
    int octets = tunnel.local().length();
    if (octets != tunnel.peer().length()) {
      return;
    }
    int flow = tunnel.qfi() | (tunnel.reflective() ? REFLECTIVE : 0);
    int container = tunnel.qfi() < 0 ? Layout.NO_CONTAINER : flow;
    entry.set(NETWORK_32, Layout.TUNNEL_TEID, tunnel.teid());
    entry.set(JAVA_BYTE, Layout.MARK, (byte) (tunnel.dscp() << DSCP_SHIFT));
    entry.set(JAVA_BYTE, Layout.CONTAINER_FLOW, (byte) container);
    if (octets == Layout.FAMILY_IPV4) {
      address(entry, Layout.TUNNEL_LOCAL, tunnel.local());
      address(entry, Layout.TUNNEL_PEER, tunnel.peer());
      entry.set(JAVA_INT, Layout.TUNNEL_SUM, sum(tunnel));
      action(entry, Layout.TO_TUNNEL_IPV4);
    } else {
      address(entry, Layout.TUNNEL_LOCAL_IPV6, tunnel.local());
      address(entry, Layout.TUNNEL_PEER_IPV6, tunnel.peer());
      action(entry, Layout.TO_TUNNEL_IPV6);
    }
  }

  private static void address(MemorySegment entry, int at, Octets address) {
    MemorySegment.copy(address.toArray(), 0, entry, JAVA_BYTE, at, address.length());
  }

  /// Of the outer IPv4 header without its length (RFC 1071).
  private static int sum(FlowRule.Action.ToTunnel tunnel) {
    int sum = CONSTANT_SUM + (tunnel.dscp() << DSCP_SHIFT);
    for (Octets address : List.of(tunnel.local(), tunnel.peer())) {
      sum += address.at(0) << 8 | address.at(1);
      sum += address.at(2) << 8 | address.at(3);
    }
    return sum;
  }

  // ---- filters

  private static void filter(MemorySegment entry, FlowFilter filter) {
    int checks = 0;
    if (filter.protocol() >= 0) {
      checks |= Layout.CHECK_PROTOCOL;
      entry.set(JAVA_BYTE, Layout.PROTOCOL, (byte) filter.protocol());
    }
    if (filter.tosMask() != 0) {
      checks |= Layout.CHECK_TOS;
      entry.set(JAVA_BYTE, Layout.TOS, (byte) (filter.tos() & filter.tosMask()));
      entry.set(JAVA_BYTE, Layout.TOS_MASK, (byte) filter.tosMask());
    }
    if (filter.localPorts() != null || filter.remotePorts() != null) {
      checks |= Layout.CHECK_PORTS;
      ports(entry, Layout.LOCAL_PORTS, filter.localPorts());
      ports(entry, Layout.REMOTE_PORTS, filter.remotePorts());
    }
    Prefix local = filter.local();
    Prefix remote = filter.remote();
    if (local != null) {
      checks |= local.isIpv6() ? Layout.CHECK_LOCAL_IPV6 : Layout.CHECK_LOCAL_IPV4;
      prefix(entry, local.isIpv6() ? Layout.LOCAL_IPV6 : Layout.LOCAL_IPV4, local);
    }
    if (remote != null) {
      checks |= remote.isIpv6() ? Layout.CHECK_REMOTE_IPV6 : Layout.CHECK_REMOTE_IPV4;
      prefix(entry, remote.isIpv6() ? Layout.REMOTE_IPV6 : Layout.REMOTE_IPV4, remote);
    }
    entry.set(JAVA_BYTE, Layout.CHECKS, (byte) checks);
  }

  private static void ports(MemorySegment entry, int at, FlowFilter.@Nullable Ports ports) {
    entry.set(JAVA_SHORT, at, (short) (ports == null ? 0 : ports.first()));
    entry.set(JAVA_SHORT, at + 2L, (short) (ports == null ? LAST_PORT : ports.last()));
  }

  /// The address, and behind it the mask.
  private static void prefix(MemorySegment entry, int at, Prefix prefix) {
    long highMask = mask(Math.min(prefix.bits(), Long.SIZE));
    if (prefix.isIpv6()) {
      entry.set(NETWORK_64, at, prefix.high());
      entry.set(NETWORK_64, at + 8L, prefix.low());
      entry.set(NETWORK_64, at + 16L, highMask);
      entry.set(NETWORK_64, at + 24L, mask(Math.max(0, prefix.bits() - Long.SIZE)));
    } else {
      entry.set(NETWORK_32, at, prefix.ipv4());
      entry.set(NETWORK_32, at + 4L, (int) (highMask >>> Integer.SIZE));
    }
  }

  private static long mask(int bits) {
    return bits == 0 ? 0 : -1L << Long.SIZE - bits;
  }
}
