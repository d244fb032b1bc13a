package soliton.ue;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import soliton.base.Octets;
import soliton.base.Qfi;
import soliton.nas.ie.PacketFilter;
import soliton.nas.ie.PacketFilter.Component;

class FilterRulesTest {
  /// UDP from 2001:db8::2 port 4000 to 2001:db8:1::5 port 5060, traffic class 0xb8, flow label
  /// 0x12345, behind a hop-by-hop header.
  private static final Octets OVER_IPV6 =
      Octets.ofHex(
          "6b812345"
              + "0010"
              + "00"
              + "40"
              + "20010db8000000000000000000000002"
              + "20010db8000100000000000000000005"
              + "1100010400000000"
              + "0fa013c400080000");

  /// From 02:00:00:00:00:02 to 02:00:00:00:00:01, S-TAG 100, C-TAG 7 of priority 5, then ARP.
  private static final Octets TAGGED =
      Octets.ofHex("020000000001" + "020000000002" + "88a80064" + "8100a007" + "0806" + "0001");

  /// A later fragment: its first octets are no ports.
  private static final Octets LATER_FRAGMENT =
      Octets.ofHex("4500001c00000010401100000a2d00020ac800020fa013c400080000");

  private static boolean matches(PacketFilter.Type type, String value, Octets packet) {
    boolean isFrame = packet.equals(TAGGED);
    return FilterRules.matches(
        new Component(type, Octets.ofHex(value)), PacketFields.of(packet, isFrame));
  }

  @Test
  void ipv6IsComparedByPrefix() {
    String near = "20010db8000100000000000000000000";
    assertTrue(matches(PacketFilter.Type.IPV6_REMOTE, near + "30", OVER_IPV6));
    assertTrue(matches(PacketFilter.Type.IPV6_REMOTE, near + "7d", OVER_IPV6));
    assertFalse(matches(PacketFilter.Type.IPV6_REMOTE, near + "7e", OVER_IPV6));
    assertFalse(matches(PacketFilter.Type.IPV6_LOCAL, near + "30", OVER_IPV6));
    assertTrue(matches(PacketFilter.Type.IPV6_LOCAL, near + "20", OVER_IPV6));
    assertFalse(matches(PacketFilter.Type.IPV6_LOCAL, near + "00", LATER_FRAGMENT));
  }

  @Test
  void fieldsOfIpv6AreFoundBehindExtensionHeaders() {
    assertTrue(matches(PacketFilter.Type.PROTOCOL, "11", OVER_IPV6));
    assertTrue(matches(PacketFilter.Type.REMOTE_PORT, "13c4", OVER_IPV6));
    assertTrue(matches(PacketFilter.Type.LOCAL_PORT_RANGE, "0fa00fa1", OVER_IPV6));
    assertFalse(matches(PacketFilter.Type.REMOTE_PORT_RANGE, "00010002", OVER_IPV6));
    assertTrue(matches(PacketFilter.Type.TRAFFIC_CLASS, "b8ff", OVER_IPV6));
    assertTrue(matches(PacketFilter.Type.FLOW_LABEL, "012345", OVER_IPV6));
    assertFalse(matches(PacketFilter.Type.FLOW_LABEL, "012346", OVER_IPV6));
  }

  @Test
  void laterFragmentsHaveNoPorts() {
    assertTrue(matches(PacketFilter.Type.PROTOCOL, "11", LATER_FRAGMENT));
    assertFalse(matches(PacketFilter.Type.REMOTE_PORT, "13c4", LATER_FRAGMENT));
  }

  @Test
  void framesAreComparedByAddressesTagsAndType() {
    assertTrue(matches(PacketFilter.Type.DESTINATION_MAC, "020000000001", TAGGED));
    assertTrue(matches(PacketFilter.Type.SOURCE_MAC, "020000000002", TAGGED));
    assertFalse(matches(PacketFilter.Type.SOURCE_MAC, "020000000001", TAGGED));
    assertTrue(matches(PacketFilter.Type.SOURCE_MAC_RANGE, "0200000000000200000000ff", TAGGED));
    assertFalse(
        matches(PacketFilter.Type.DESTINATION_MAC_RANGE, "0200000000020200000000ff", TAGGED));
    assertTrue(matches(PacketFilter.Type.S_TAG_VID, "0064", TAGGED));
    assertTrue(matches(PacketFilter.Type.C_TAG_VID, "0007", TAGGED));
    assertFalse(matches(PacketFilter.Type.C_TAG_VID, "0064", TAGGED));
    assertTrue(matches(PacketFilter.Type.C_TAG_PCP_DEI, "0a", TAGGED));
    assertTrue(matches(PacketFilter.Type.ETHERTYPE, "0806", TAGGED));
    assertFalse(matches(PacketFilter.Type.ETHERTYPE, "0800", TAGGED));
    assertFalse(matches(PacketFilter.Type.SOURCE_MAC, "020000000002", OVER_IPV6));
  }

  @Test
  void noCutOfAPacketIsReadBeyondItsEnd() {
    for (Octets packet : new Octets[] {OVER_IPV6, TAGGED, LATER_FRAGMENT}) {
      for (int length = 0; length < packet.length(); length++) {
        for (boolean isFrame : new boolean[] {true, false}) {
          PacketFields cut = PacketFields.of(packet.slice(0, length), isFrame);
          for (PacketFilter.Type type : PacketFilter.Type.values()) {
            Octets value = Octets.copyOf(new byte[17]);
            boolean _ = FilterRules.matches(new Component(type, value), cut);
          }
          DerivedRule _ = DerivedRule.of(cut, new Qfi(1));
        }
      }
    }
  }

  @Test
  void derivedRuleMatchesTheAnswerAndNothingElse() {
    Octets downlink = Octets.ofHex("4500001c000040004011000a0ac800020a2d000213c40fa000080000");
    Octets answer = Octets.ofHex("4500001c000040004011000a0a2d00020ac800020fa013c400080000");
    DerivedRule rule =
        java.util.Objects.requireNonNull(
            DerivedRule.of(PacketFields.of(downlink, false), new Qfi(5)));
    assertEquals(new Qfi(5), rule.flow());
    assertTrue(fits(rule, answer));
    assertFalse(fits(rule, downlink));
    assertNull(DerivedRule.of(PacketFields.of(Octets.of(1, 2, 3), false), new Qfi(5)));
  }

  private static boolean fits(DerivedRule rule, Octets packet) {
    PacketFields fields = PacketFields.of(packet, false);
    return rule.filter().stream().allMatch(part -> FilterRules.matches(part, fields));
  }
}
