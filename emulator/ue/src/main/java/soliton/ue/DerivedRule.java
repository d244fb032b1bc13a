package soliton.ue;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import soliton.base.Octets;
import soliton.base.Qfi;
import soliton.nas.ie.PacketFilter;
import soliton.nas.ie.PacketFilter.Component;

/// A QoS rule that the phone derives by itself from a downlink packet whose flow it is to mirror:
/// reflective QoS (TS 24.501 6.2.5.1.4).
///
/// @param filter what uplink packets of the mirrored flow look like
record DerivedRule(List<Component> filter, Qfi flow) {
  /// 6.2.5.1.4.3: all derived rules have this precedence.
  static final int PRECEDENCE = 80;

  DerivedRule {
    filter = List.copyOf(filter);
  }

  /// The rule for uplink packets that answer this downlink packet: source and destination changed
  /// (6.2.5.1.4.2). Null if the packet is not one that can be mirrored.
  static @Nullable DerivedRule of(PacketFields downlink, Qfi flow) {
    List<Component> filter = new ArrayList<>();
    if (downlink.etherType() >= 0) {
      mirrorFrame(downlink, filter);
    } else if (downlink.isIpv4()) {
      Octets mask = Octets.of(255, 255, 255, 255);
      int ip = downlink.ip();
      filter.add(
          new Component(PacketFilter.Type.IPV4_REMOTE, downlink.octets(ip + 12, 4).plus(mask)));
      filter.add(
          new Component(PacketFilter.Type.IPV4_LOCAL, downlink.octets(ip + 16, 4).plus(mask)));
      mirrorTransport(downlink, filter);
    } else if (downlink.isIpv6()) {
      Octets whole = Octets.of(128);
      int ip = downlink.ip();
      filter.add(
          new Component(PacketFilter.Type.IPV6_REMOTE, downlink.octets(ip + 8, 16).plus(whole)));
      filter.add(
          new Component(PacketFilter.Type.IPV6_LOCAL, downlink.octets(ip + 24, 16).plus(whole)));
      mirrorTransport(downlink, filter);
    }
    return filter.isEmpty() ? null : new DerivedRule(filter, flow);
  }

  private static void mirrorFrame(PacketFields downlink, List<Component> filter) {
    filter.add(new Component(PacketFilter.Type.DESTINATION_MAC, downlink.octets(6, 6)));
    filter.add(new Component(PacketFilter.Type.SOURCE_MAC, downlink.octets(0, 6)));
    filter.add(new Component(PacketFilter.Type.ETHERTYPE, u16(downlink.etherType())));
    int inner = downlink.tag(PacketFields.C_TAG);
    if (inner >= 0) {
      filter.add(new Component(PacketFilter.Type.C_TAG_VID, u16(inner & 0xfff)));
    }
    int outer = downlink.tag(PacketFields.S_TAG);
    if (outer >= 0) {
      filter.add(new Component(PacketFilter.Type.S_TAG_VID, u16(outer & 0xfff)));
    }
  }

  private static void mirrorTransport(PacketFields downlink, List<Component> filter) {
    filter.add(new Component(PacketFilter.Type.PROTOCOL, Octets.of(downlink.protocol())));
    if (downlink.hasPorts()) {
      int at = downlink.transport();
      filter.add(new Component(PacketFilter.Type.REMOTE_PORT, downlink.octets(at, 2)));
      filter.add(new Component(PacketFilter.Type.LOCAL_PORT, downlink.octets(at + 2, 2)));
    }
  }

  private static Octets u16(int value) {
    return Octets.of(value >> 8, value);
  }
}
