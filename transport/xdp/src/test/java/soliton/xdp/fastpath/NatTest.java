package soliton.xdp.fastpath;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static soliton.xdp.fastpath.Packets.ECHO_REPLY;
import static soliton.xdp.fastpath.Packets.ECHO_REQUEST;
import static soliton.xdp.fastpath.Packets.ICMP;
import static soliton.xdp.fastpath.Packets.TCP;
import static soliton.xdp.fastpath.Packets.UDP;
import static soliton.xdp.fastpath.Packets.atN6;
import static soliton.xdp.fastpath.Packets.echo;
import static soliton.xdp.fastpath.Packets.inTunnel;
import static soliton.xdp.fastpath.Packets.transport;
import static soliton.xdp.fastpath.Sessions.TEID;
import static soliton.xdp.fastpath.Sessions.TO_NETWORK;
import static soliton.xdp.fastpath.Sessions.UE;
import static soliton.xdp.fastpath.Sessions.rule;
import static soliton.xdp.fastpath.Sessions.toTunnel;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import soliton.base.Ipv4Address;
import soliton.base.Octets;
import soliton.transport.flow.FlowFilter;
import soliton.transport.flow.FlowSession;
import soliton.transport.flow.NatFlow;
import soliton.transport.flow.Prefix;
import soliton.transport.flow.UsageLine;
import soliton.xdp.bench.Hosts;

/// Flows with another address and port at the data network.
class NatTest {
  private static final Ipv4Address OUTSIDE = Ipv4Address.of(10, 2, 0, 99);
  private static final Ipv4Address SERVER = Hosts.DATA_NETWORK;
  private static final int PORT = 5_000;
  private static final int OUTSIDE_PORT = 61_234;

  private static Bed bed;
  private int meter;
  private int life;

  @BeforeAll
  static void build() throws IOException {
    bed = Bed.build("soliton-xdpnat");
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
    life = bed.meter();
    // The rules are about the phone's own port.
    FlowFilter.Ports own = new FlowFilter.Ports(PORT, PORT);
    FlowFilter both = new FlowFilter(-1, Prefix.of(UE), null, own, null, 0, 0);
    FlowFilter icmp = new FlowFilter(ICMP, Prefix.of(UE), null, null, null, 0, 0);
    bed.put(
        new FlowSession(
            1,
            Bed.NETWORK,
            List.of(Prefix.of(UE)),
            Map.of(TEID, List.of(rule(both, TO_NETWORK, meter), rule(icmp, TO_NETWORK, meter))),
            List.of(rule(both, toTunnel(9, 0), meter), rule(icmp, toTunnel(9, 0), meter)),
            true));
  }

  private NatFlow flow(int protocol) {
    int remote = protocol == ICMP ? OUTSIDE_PORT : 80;
    return new NatFlow(
        Bed.NETWORK,
        protocol,
        UE.bits(),
        PORT,
        OUTSIDE.bits(),
        OUTSIDE_PORT,
        SERVER.bits(),
        remote,
        life);
  }

  private static byte[] lessOneHop(byte[] packet) {
    byte[] changed = packet.clone();
    changed[8]--;
    int sum = ((changed[10] & 0xff) << 8 | changed[11] & 0xff) + 0x0100;
    sum = (sum & 0xffff) + (sum >>> 16);
    changed[10] = (byte) (sum >> 8);
    changed[11] = (byte) sum;
    return changed;
  }

  private void assertUp(byte[] sent, byte[] arrived) throws IOException {
    byte[] packet = bed.sentUp(inTunnel(sent)).from(14).toArray();
    assertTrue(Packets.isIntact(packet));
    assertArrayEquals(lessOneHop(arrived), packet);
  }

  private void assertDown(byte[] sent, byte[] arrived) throws IOException {
    byte[] packet = bed.sentDown(atN6(sent)).from(14 + 44).toArray();
    assertTrue(Packets.isIntact(packet));
    assertArrayEquals(lessOneHop(arrived), packet);
  }

  @Test
  void portsOfUdpAndTcpAreTranslatedBothWays() throws IOException {
    for (int protocol : List.of(UDP, TCP)) {
      bed.translations.put(flow(protocol));
      assertUp(
          transport(protocol, UE, PORT, SERVER, 80),
          transport(protocol, OUTSIDE, OUTSIDE_PORT, SERVER, 80));
      assertDown(
          transport(protocol, SERVER, 80, OUTSIDE, OUTSIDE_PORT),
          transport(protocol, SERVER, 80, UE, PORT));
    }
    assertEquals(2, bed.read(meter, UsageLine.UPLINK_PACKETS));
    assertEquals(2, bed.read(meter, UsageLine.DOWNLINK_PACKETS));
    assertEquals(2, bed.read(life, UsageLine.UPLINK_PACKETS));
    assertEquals(2, bed.read(life, UsageLine.DOWNLINK_PACKETS));
    assertTrue(bed.read(life, UsageLine.LAST_NANOS) > 0);
  }

  @Test
  void theIdentifierOfAPingIsTranslatedBothWays() throws IOException {
    bed.translations.put(flow(ICMP));
    assertUp(
        echo(ECHO_REQUEST, UE, SERVER, PORT), echo(ECHO_REQUEST, OUTSIDE, SERVER, OUTSIDE_PORT));
    assertDown(echo(ECHO_REPLY, SERVER, OUTSIDE, OUTSIDE_PORT), echo(ECHO_REPLY, SERVER, UE, PORT));
  }

  @Test
  void aPacketOfUdpWithoutChecksumStaysWithout() throws IOException {
    bed.translations.put(flow(UDP));
    byte[] packet = transport(UDP, UE, PORT, SERVER, 80);
    packet[26] = 0;
    packet[27] = 0;
    Octets sent = bed.sentUp(inTunnel(packet));
    assertEquals("0000", sent.slice(14 + 26, 2).toHex());
  }

  @Test
  void whatIsOfNoFlowIsHandedOver() throws IOException {
    bed.translations.put(flow(UDP));
    bed.upIsHandedOver("another protocol", inTunnel(transport(TCP, UE, PORT, SERVER, 80)));
    bed.upIsHandedOver("another server", inTunnel(transport(UDP, UE, PORT, Hosts.GNB, 80)));
    bed.upIsHandedOver("a server's other port", inTunnel(transport(UDP, UE, PORT, SERVER, 81)));
    bed.upIsHandedOver("no ping", inTunnel(echo(3, UE, SERVER, PORT)));
    byte[] fragment = Packets.fragment(transport(UDP, UE, PORT, SERVER, 80), 0x2000);
    bed.upIsHandedOver("a fragment", inTunnel(fragment));
    bed.downIsHandedOver("no flow", atN6(transport(UDP, SERVER, 80, OUTSIDE, OUTSIDE_PORT + 1)));
    bed.downIsHandedOver("a ping", atN6(echo(ECHO_REQUEST, SERVER, OUTSIDE, OUTSIDE_PORT)));
    bed.downIsHandedOver("past the translation", atN6(transport(UDP, SERVER, 80, UE, PORT)));
    assertEquals(0, bed.read(meter, UsageLine.UPLINK_PACKETS));
    assertEquals(0, bed.read(meter, UsageLine.DOWNLINK_PACKETS));
  }

  @Test
  void noTruncatedPacketIsTranslated() throws IOException {
    bed.translations.put(flow(TCP));
    byte[] whole = transport(TCP, UE, PORT, SERVER, 80);
    for (int length = 20; length < 40; length++) {
      byte[] content = java.util.Arrays.copyOfRange(whole, 20, length);
      bed.upIsHandedOver("of " + length, inTunnel(Packets.ipv4(UE, SERVER, 0, TCP, content)));
    }
  }

  @Test
  void whatOpensOrClosesAConnectionIsHandedOver() throws IOException {
    bed.translations.put(flow(TCP));
    for (int flag : List.of(0x01, 0x02, 0x04)) {
      byte[] up = transport(TCP, UE, PORT, SERVER, 80);
      byte[] down = transport(TCP, SERVER, 80, OUTSIDE, OUTSIDE_PORT);
      up[33] |= (byte) flag;
      down[33] |= (byte) flag;
      bed.upIsHandedOver("flag " + flag, inTunnel(up));
      bed.downIsHandedOver("flag " + flag, atN6(down));
    }
    assertEquals(0, bed.read(life, UsageLine.UPLINK_PACKETS));
  }

  @Test
  void anAlarmOfTheFlowHandsOver() throws IOException {
    bed.translations.put(flow(UDP));
    UsageLine.setAlarms(bed.lines.memory(), life, 0, UsageLine.NEVER, UsageLine.NEVER);
    bed.upIsHandedOver("alarmed", inTunnel(transport(UDP, UE, PORT, SERVER, 80)));
  }

  @Test
  void flowsAreToldAndEnd() throws IOException {
    NatFlow udp = flow(UDP);
    NatFlow ping = flow(ICMP);
    assertTrue(bed.translations.put(udp));
    assertTrue(bed.translations.put(udp), "again");
    assertTrue(bed.translations.put(ping));
    assertEquals(Set.of(udp, ping), bed.translations.flows());
    bed.translations.remove(udp);
    bed.upIsHandedOver("removed", inTunnel(transport(UDP, UE, PORT, SERVER, 80)));
    bed.downIsHandedOver("removed", atN6(transport(UDP, SERVER, 80, OUTSIDE, OUTSIDE_PORT)));
  }
}
