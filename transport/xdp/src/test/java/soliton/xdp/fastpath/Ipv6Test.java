package soliton.xdp.fastpath;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static soliton.xdp.fastpath.Packets.UDP;
import static soliton.xdp.fastpath.Packets.atN6;
import static soliton.xdp.fastpath.Packets.inTunnel;
import static soliton.xdp.fastpath.Packets.inTunnelOverIpv6;
import static soliton.xdp.fastpath.Packets.ipv6;
import static soliton.xdp.fastpath.Packets.transport;
import static soliton.xdp.fastpath.Sessions.GNB_TEID;
import static soliton.xdp.fastpath.Sessions.TEID;
import static soliton.xdp.fastpath.Sessions.TO_NETWORK;
import static soliton.xdp.fastpath.Sessions.UE;
import static soliton.xdp.fastpath.Sessions.rule;
import static soliton.xdp.fastpath.Sessions.toTunnel;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import soliton.base.Ipv6Address;
import soliton.base.Octets;
import soliton.transport.flow.Drop;
import soliton.transport.flow.FlowFilter;
import soliton.transport.flow.FlowFilter.Ports;
import soliton.transport.flow.FlowRule;
import soliton.transport.flow.FlowRule.Action;
import soliton.transport.flow.FlowSession;
import soliton.transport.flow.Prefix;
import soliton.transport.flow.UsageLine;
import soliton.xdp.bench.Hosts;

/// IPv6 inside and outside of tunnels.
class Ipv6Test {
  private static final Octets PHONE = Octets.ofHex("20010db8000000071111222233334444");
  private static final Octets OTHER = Octets.ofHex("20010db8000000081111222233334444");
  private static final Octets SERVER = Octets.ofHex("fd020000000000000000000000000001");
  private static final byte[] PORTS = {0x13, (byte) 0x88, 0, 80, 0, 8, 0x12, 0x34};
  private static final byte[] BACK = {0, 80, 0x13, (byte) 0x88, 0, 8, 0x12, 0x34};

  private static Bed bed;
  private int meter;

  @BeforeAll
  static void build() throws IOException {
    bed = Bed.build("soliton-xdpip6");
  }

  @AfterAll
  static void tearDown() throws IOException {
    if (bed != null) {
      bed.close();
    }
  }

  @BeforeEach
  void load() throws IOException {
    bed.clear();
    meter = bed.meter();
    put(rule(null, TO_NETWORK, meter), rule(null, toTunnel(9, 0), meter));
  }

  private void put(FlowRule up, FlowRule down) {
    bed.put(
        new FlowSession(
            5,
            Bed.NETWORK,
            List.of(Prefix.of(UE), Prefix.of(Ipv6Address.of(PHONE), 64)),
            Map.of(TEID, List.of(up)),
            List.of(down),
            false));
  }

  private static Octets up(int tos, int next, byte[] content) {
    return inTunnel(ipv6(PHONE, SERVER, tos, next, content));
  }

  private static Octets down(int next, byte[] content) {
    return atN6(ipv6(SERVER, PHONE, 0, next, content));
  }

  @Test
  void aPacketLeavesItsTunnelWithOneHopLess() throws IOException {
    Octets sent = bed.sentUp(up(0, UDP, PORTS));
    assertEquals("020000000201" + "020000000202" + "86dd", sent.slice(0, 14).toHex());
    byte[] expected = ipv6(PHONE, SERVER, 0, UDP, PORTS);
    expected[7] = 63;
    assertEquals(Octets.copyOf(expected), sent.from(14));
    assertEquals(48, bed.read(meter, UsageLine.UPLINK_OCTETS));
  }

  @Test
  void aPacketEntersItsTunnelWithOneHopLess() throws IOException {
    Octets sent = bed.sentDown(down(UDP, BACK));
    assertEquals("450000" + "5c", sent.slice(14, 4).toHex());
    byte[] expected = ipv6(SERVER, PHONE, 0, UDP, BACK);
    expected[7] = 63;
    assertEquals(Octets.copyOf(expected), sent.from(58));
    assertEquals(48, bed.read(meter, UsageLine.DOWNLINK_OCTETS));
  }

  @Test
  void anyInterfaceOfThePhonesPrefixIsThePhonesAndNoOther() throws IOException {
    Octets mine = PHONE.slice(0, 8).plus(Octets.ofHex("0000000000000001"));
    bed.sentUp(inTunnel(ipv6(mine, SERVER, 0, UDP, PORTS)));
    bed.upIsDropped(Drop.SPOOFED, inTunnel(ipv6(OTHER, SERVER, 0, UDP, PORTS)));
    bed.downIsHandedOver("nobody's", atN6(ipv6(SERVER, OTHER, 0, UDP, BACK)));
  }

  @Test
  void whatIsSaidToTheFirstRouterIsHandedOver() throws IOException {
    Octets linkLocal = Octets.ofHex("fe800000000000000000000000000001");
    Octets none = Octets.ofHex("00000000000000000000000000000000");
    Octets routers = Octets.ofHex("ff020000000000000000000000000002");
    byte[] solicitation = new byte[8];
    bed.upIsHandedOver("solicitation", inTunnel(ipv6(linkLocal, routers, 0, 58, solicitation)));
    bed.upIsHandedOver("detection", inTunnel(ipv6(none, routers, 0, 58, solicitation)));
    bed.upIsHandedOver("multicast", inTunnel(ipv6(PHONE, routers, 0, 58, solicitation)));
  }

  @Test
  void aPacketWithoutRouteOrHopsIsHandedOver() throws IOException {
    Octets nowhere = Octets.ofHex("20010db8ffff00000000000000000001");
    bed.upIsHandedOver("no route", inTunnel(ipv6(PHONE, nowhere, 0, UDP, PORTS)));
    bed.upIsHandedOver("this host", inTunnel(ipv6(PHONE, Bed.N3_IPV6, 0, UDP, PORTS)));
    bed.upIsHandedOver("N3", inTunnel(ipv6(PHONE, Bed.GNB_IPV6, 0, UDP, PORTS)));
    byte[] dying = ipv6(PHONE, SERVER, 0, UDP, PORTS);
    dying[7] = 1;
    bed.upIsHandedOver("no hop", inTunnel(dying));
  }

  @Test
  void aFilterComparesAsItDoesForIpv4() throws IOException {
    Prefix servers = Prefix.of(Ipv6Address.of(SERVER), 127);
    FlowFilter fits = new FlowFilter(UDP, null, servers, null, new Ports(80, 80), 0xb8, 0xfc);
    put(rule(fits, TO_NETWORK, meter), rule(fits, toTunnel(9, 0), meter));
    bed.sentUp(up(0xb8, UDP, PORTS));
    bed.sentDown(atN6(ipv6(SERVER, PHONE, 0xb9, UDP, BACK)));
    bed.upIsHandedOver("another class", up(0x28, UDP, PORTS));
    bed.upIsHandedOver("another port", up(0xb8, UDP, BACK));
    bed.upIsHandedOver("another protocol", up(0xb8, 6, PORTS));
    Octets other = SERVER.slice(0, 15).plus(Octets.of(3));
    bed.upIsHandedOver("another server", inTunnel(ipv6(PHONE, other, 0xb8, UDP, PORTS)));
  }

  @Test
  void whatIsBehindExtensionHeadersIsNotGuessed() throws IOException {
    byte[] fragment = {17, 0, 0, 1, 0, 0, 0, 1, 0, 0, 0, 0};
    bed.sentUp(up(0, 44, fragment));
    bed.sentDown(down(0, new byte[16]));
    for (FlowFilter filter :
        List.of(
            new FlowFilter(UDP, null, null, null, null, 0, 0),
            new FlowFilter(-1, null, null, null, new Ports(80, 80), 0, 0))) {
      put(rule(filter, new Action.Discard()), rule(filter, new Action.Discard()));
      bed.upIsHandedOver("who knows", up(0, 44, fragment));
      bed.downIsHandedOver("who knows", down(60, new byte[16]));
    }
  }

  @Test
  void aMarkIsWrittenIntoTheTrafficClass() throws IOException {
    put(rule(null, new Action.ToNetwork(46)), rule(null, toTunnel(9, 0)));
    Octets sent = bed.sentUp(up(0x03, UDP, PORTS));
    assertEquals("6bbabcde", sent.slice(14, 4).toHex());
  }

  // ---- outside

  @Test
  void tunnelsComeAndGoOverIpv6() throws IOException {
    byte[] packet = transport(UDP, UE, 5_000, Hosts.DATA_NETWORK, 80);
    assertEquals(14 + packet.length, bed.sentUp(inTunnelOverIpv6(packet)).length());
    byte[] inner = ipv6(PHONE, SERVER, 0, UDP, PORTS);
    assertEquals(14 + inner.length, bed.sentUp(inTunnelOverIpv6(inner)).length());
    for (int qfi : new int[] {9, -1}) {
      Action tunnel = new Action.ToTunnel(Bed.N3_IPV6, Bed.GNB_IPV6, GNB_TEID, qfi, true, 46);
      put(rule(null, TO_NETWORK), rule(null, tunnel));
      byte[] toPhone = transport(UDP, Hosts.DATA_NETWORK, 80, UE, 5_000);
      int gtpu = qfi < 0 ? 8 : 16;
      Octets sent = bed.sentDown(atN6(toPhone));
      assertEquals(14 + 48 + gtpu + 40, sent.length());
      assertEquals("020000000101" + "020000000102" + "86dd", sent.slice(0, 14).toHex());
      String length = "%04x".formatted(8 + gtpu + 40);
      assertEquals("6b800000" + length + "1140", sent.slice(14, 8).toHex());
      assertEquals(Bed.N3_IPV6.plus(Bed.GNB_IPV6), sent.slice(22, 32));
      assertEquals("08680868" + length + "0000", sent.slice(54, 8).toHex());
      String header = qfi < 0 ? "30ff0028" : "34ff0030";
      assertEquals(header + "00abcdef", sent.slice(62, 8).toHex());
      assertEquals(63, sent.at(62 + gtpu + 8));
    }
  }

  @Test
  void noTruncationIsForwarded() throws IOException {
    Octets whole = inTunnelOverIpv6(ipv6(PHONE, SERVER, 0, UDP, PORTS));
    for (int length = 14; length < whole.length(); length++) {
      bed.upIsHandedOver("of " + length, whole.slice(0, length));
    }
    Octets atN6 = down(UDP, BACK);
    for (int length = 14; length < atN6.length(); length++) {
      bed.downIsHandedOver("of " + length, atN6.slice(0, length));
    }
  }
}
