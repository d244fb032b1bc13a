package soliton.xdp.fastpath;

import static java.lang.foreign.ValueLayout.JAVA_BYTE;
import static java.lang.foreign.ValueLayout.JAVA_INT;
import static java.lang.foreign.ValueLayout.JAVA_INT_UNALIGNED;
import static java.lang.foreign.ValueLayout.JAVA_LONG;
import static java.lang.foreign.ValueLayout.JAVA_SHORT_UNALIGNED;

import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.nio.ByteOrder;
import soliton.base.Ipv4Address;

/// Writes rules as [Layout] has them.
final class RuleWriter {
  private static final ValueLayout.OfShort NETWORK_16 =
      JAVA_SHORT_UNALIGNED.withOrder(ByteOrder.BIG_ENDIAN);
  private static final ValueLayout.OfInt NETWORK_32 =
      JAVA_INT_UNALIGNED.withOrder(ByteOrder.BIG_ENDIAN);

  private static final int RQI = 0x40;

  private RuleWriter() {}

  static void write(UplinkRule rule, int meter, MemorySegment value) {
    value.fill((byte) 0);
    write(rule.rate(), value);
    value.set(JAVA_LONG, Layout.FLOWS, rule.flows());
    value.set(NETWORK_32, Layout.UE_ADDRESS, rule.ue().bits());
    value.set(JAVA_INT, Layout.UPLINK_METER, meter);
  }

  private static void write(Rate rate, MemorySegment value) {
    value.set(JAVA_LONG, Layout.RATE, rate.scaledNanosPerOctet());
    value.set(JAVA_LONG, Layout.BURST_NANOS, rate.burstNanos());
  }

  static void write(DownlinkRule rule, Ipv4Address n3, int meter, MemorySegment value) {
    value.fill((byte) 0);
    write(rule.rate(), value);
    value.set(NETWORK_32, Layout.OWNER, rule.ue().bits());
    outerHeaders(rule, n3, value.asSlice(Layout.OUTER_HEADERS, Layout.OUTER_OCTETS));
    value.set(JAVA_INT, Layout.OUTER_SUM, sum(value));
    value.set(JAVA_INT, Layout.DOWNLINK_METER, meter);
  }

  /// Lengths and the checksum of IPv4 are 0 here; that of UDP remains 0 (TS 29.281 4.4.2).
  ///
  /// ```
  ///   0                   20              28               36
  ///   45 tos len id=0 DF  2152 2152 len   34 ff len TEID   00 00 00 85  01 00 flow 00
  /// ```
  private static void outerHeaders(DownlinkRule rule, Ipv4Address n3, MemorySegment outer) {
    outer.set(JAVA_BYTE, 0, (byte) 0x45);
    outer.set(JAVA_BYTE, 1, (byte) rule.tos());
    outer.set(NETWORK_16, 6, (short) 0x4000); // do not fragment: the route lookup knows the MTU
    outer.set(JAVA_BYTE, 8, (byte) 64);
    outer.set(JAVA_BYTE, 9, (byte) 17);
    outer.set(NETWORK_32, 12, n3.bits());
    outer.set(NETWORK_32, 16, rule.peer().bits());
    outer.set(NETWORK_16, 20, (short) 2152);
    outer.set(NETWORK_16, 22, (short) 2152);
    outer.set(JAVA_BYTE, 28, (byte) 0x34);
    outer.set(JAVA_BYTE, 29, (byte) 0xff);
    outer.set(NETWORK_32, 32, rule.teid());
    outer.set(JAVA_BYTE, 39, (byte) 0x85);
    outer.set(JAVA_BYTE, 40, (byte) 1);
    outer.set(JAVA_BYTE, 42, (byte) (rule.qfi() | (rule.reflective() ? RQI : 0)));
  }

  /// The sum of the outer IPv4 header in the order of the machine (RFC 1071 2 B).
  private static int sum(MemorySegment value) {
    int sum = 0;
    for (int at = 0; at < Layout.IPV4_OCTETS; at += 2) {
      sum += value.get(JAVA_SHORT_UNALIGNED, Layout.OUTER_HEADERS + at) & 0xffff;
    }
    return sum;
  }
}
