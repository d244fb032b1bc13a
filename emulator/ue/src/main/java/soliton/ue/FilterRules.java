package soliton.ue;

import soliton.base.Octets;
import soliton.nas.ie.PacketFilter;

/// Whether an uplink packet fulfils one condition of a packet filter (TS 24.501 9.11.4.13). Local
/// is the phone, so the source of what it sends.
final class FilterRules {
  private static final int IPV4_SOURCE = 12;
  private static final int IPV4_DESTINATION = 16;
  private static final int IPV6_SOURCE = 8;
  private static final int IPV6_DESTINATION = 24;
  private static final int MAC_OCTETS = 6;

  private FilterRules() {}

  static boolean matches(PacketFilter.Component component, PacketFields packet) {
    Octets value = component.value();
    return switch (component.type()) {
      case MATCH_ALL -> true;
      case IPV4_REMOTE -> packet.isIpv4() && isMasked(packet, IPV4_DESTINATION, value);
      case IPV4_LOCAL -> packet.isIpv4() && isMasked(packet, IPV4_SOURCE, value);
      case IPV6_REMOTE -> packet.isIpv6() && isPrefixed(packet, IPV6_DESTINATION, value);
      case IPV6_LOCAL -> packet.isIpv6() && isPrefixed(packet, IPV6_SOURCE, value);
      case PROTOCOL -> packet.protocol() == value.at(0);
      case LOCAL_PORT -> isPort(packet, 0, u16(value, 0), u16(value, 0));
      case LOCAL_PORT_RANGE -> isPort(packet, 0, u16(value, 0), u16(value, 2));
      case REMOTE_PORT -> isPort(packet, 2, u16(value, 0), u16(value, 0));
      case REMOTE_PORT_RANGE -> isPort(packet, 2, u16(value, 0), u16(value, 2));
      case SECURITY_PARAMETER_INDEX -> spi(packet) == value.reader().u32();
      case TRAFFIC_CLASS ->
          packet.trafficClass() >= 0
              && (packet.trafficClass() & value.at(1)) == (value.at(0) & value.at(1));
      case FLOW_LABEL ->
          packet.isIpv6()
              && (packet.u32(packet.ip()) & 0xfffff) == ((value.at(0) & 15) << 16 | u16(value, 1));
      case DESTINATION_MAC -> isBetween(packet, 0, value, value);
      case SOURCE_MAC -> isBetween(packet, MAC_OCTETS, value, value);
      case DESTINATION_MAC_RANGE ->
          isBetween(packet, 0, value.slice(0, MAC_OCTETS), value.from(MAC_OCTETS));
      case SOURCE_MAC_RANGE ->
          isBetween(packet, MAC_OCTETS, value.slice(0, MAC_OCTETS), value.from(MAC_OCTETS));
      case C_TAG_VID -> isVid(packet.tag(PacketFields.C_TAG), value);
      case S_TAG_VID -> isVid(packet.tag(PacketFields.S_TAG), value);
      case C_TAG_PCP_DEI -> isPriority(packet.tag(PacketFields.C_TAG), value);
      case S_TAG_PCP_DEI -> isPriority(packet.tag(PacketFields.S_TAG), value);
      case ETHERTYPE -> packet.etherType() == u16(value, 0);
      // not asked for by this phone: a filter with them matches nothing
      case EXTENDED_C_TAG_PCP_DEI, EXTENDED_S_TAG_PCP_DEI, MULTIPLEXED_MEDIA -> false;
    };
  }

  private static boolean isMasked(PacketFields packet, int field, Octets addressAndMask) {
    for (int i = 0; i < 4; i++) {
      int mask = addressAndMask.at(4 + i);
      if ((packet.u8(packet.ip() + field + i) & mask) != (addressAndMask.at(i) & mask)) {
        return false;
      }
    }
    return true;
  }

  private static boolean isPrefixed(PacketFields packet, int field, Octets addressAndLength) {
    int bits = Math.min(128, addressAndLength.at(16));
    for (int i = 0; i * 8 < bits; i++) {
      int mask = bits - i * 8 >= 8 ? 0xff : 0xff << 8 - (bits - i * 8) & 0xff;
      if ((packet.u8(packet.ip() + field + i) & mask) != (addressAndLength.at(i) & mask)) {
        return false;
      }
    }
    return true;
  }

  private static boolean isPort(PacketFields packet, int field, int low, int high) {
    int port = packet.hasPorts() ? packet.u16(packet.transport() + field) : -1;
    return port >= low && port <= high;
  }

  private static long spi(PacketFields packet) {
    if (packet.transport() < 0) {
      return -1;
    }
    return switch (packet.protocol()) {
      case PacketFields.ESP -> packet.u32(packet.transport());
      case PacketFields.AH -> packet.u32(packet.transport() + 4);
      default -> -1;
    };
  }

  private static boolean isBetween(PacketFields packet, int field, Octets low, Octets high) {
    if (packet.etherType() < 0) {
      return false;
    }
    long mac = mac(packet.octets(field, MAC_OCTETS));
    return mac >= mac(low) && mac <= mac(high);
  }

  private static long mac(Octets octets) {
    return octets.reader().number(MAC_OCTETS);
  }

  private static boolean isVid(int tag, Octets value) {
    return tag >= 0 && (tag & 0xfff) == (u16(value, 0) & 0xfff);
  }

  /// PCP in bits 4 to 2 and DEI in bit 1.
  private static boolean isPriority(int tag, Octets value) {
    return tag >= 0 && tag >> 12 == (value.at(0) & 15);
  }

  private static int u16(Octets octets, int at) {
    return octets.at(at) << 8 | octets.at(at + 1);
  }
}
