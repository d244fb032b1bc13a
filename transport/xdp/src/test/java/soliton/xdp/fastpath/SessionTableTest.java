package soliton.xdp.fastpath;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static soliton.xdp.fastpath.Packets.UDP;
import static soliton.xdp.fastpath.Packets.atN6;
import static soliton.xdp.fastpath.Packets.inTunnel;
import static soliton.xdp.fastpath.Packets.transport;
import static soliton.xdp.fastpath.Sessions.OTHER_UE;
import static soliton.xdp.fastpath.Sessions.TEID;
import static soliton.xdp.fastpath.Sessions.TO_NETWORK;
import static soliton.xdp.fastpath.Sessions.UE;
import static soliton.xdp.fastpath.Sessions.rule;
import static soliton.xdp.fastpath.Sessions.session;
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
import soliton.transport.flow.Drop;
import soliton.transport.flow.FlowRule;
import soliton.transport.flow.FlowSession;
import soliton.transport.flow.Prefix;
import soliton.transport.flow.UsageLine;
import soliton.xdp.bench.Hosts;

/// Sessions that come, change and go, and the addresses and networks they have.
class SessionTableTest {
  private static final Ipv4Address SERVER = Hosts.DATA_NETWORK;
  private static final Octets UP = inTunnel(transport(UDP, UE, 5_000, SERVER, 80));
  private static final Octets DOWN = atN6(transport(UDP, SERVER, 80, UE, 5_000));
  private static final List<FlowRule> OUT = List.of(rule(null, TO_NETWORK));
  private static final List<FlowRule> IN = List.of(rule(null, toTunnel(9, 0)));

  private static Bed bed;

  @BeforeAll
  static void build() throws IOException {
    bed = Bed.build("soliton-xdpses");
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
  }

  private static FlowSession of(long id, int network, Map<Integer, List<FlowRule>> up) {
    return new FlowSession(id, network, List.of(Prefix.of(UE)), up, IN, false);
  }

  @Test
  void aSessionThatEndsLeavesNothing() throws IOException {
    assertTrue(bed.put(session(OUT, IN)));
    bed.sentUp(UP);
    bed.sentDown(DOWN);
    bed.sessions.remove(Sessions.ID);
    bed.sessions.remove(Sessions.ID);
    bed.upIsHandedOver("ended", UP);
    bed.downIsHandedOver("ended", DOWN);
  }

  @Test
  void aReplacedSessionHasItsNewTunnelsAndAddressesOnly() throws IOException {
    bed.put(session(OUT, IN));
    bed.put(of(Sessions.ID, Bed.NETWORK, Map.of(TEID + 1, OUT)));
    bed.upIsHandedOver("the old tunnel", UP);
    bed.sentUp(inTunnel(TEID + 1, transport(UDP, UE, 5_000, SERVER, 80)));
    bed.put(
        new FlowSession(
            Sessions.ID, Bed.NETWORK, List.of(Prefix.of(OTHER_UE)), Map.of(TEID, OUT), IN, false));
    bed.downIsHandedOver("the old address", DOWN);
    bed.sentDown(atN6(transport(UDP, SERVER, 80, OTHER_UE, 5_000)));
    bed.upIsDropped(Drop.SPOOFED, UP);
    assertEquals(Set.of(Sessions.ID), bed.sessions.sessions());
  }

  @Test
  void anotherSessionWithTheSameTunnelAndAddressHasThemFromThenOn() throws IOException {
    int first = bed.meter();
    int second = bed.meter();
    bed.put(session(1, List.of(rule(null, TO_NETWORK, first)), IN));
    bed.put(session(2, List.of(rule(null, TO_NETWORK, second)), IN));
    bed.sentUp(UP);
    bed.sessions.remove(1);
    bed.sentUp(UP);
    bed.sentDown(DOWN);
    assertEquals(0, bed.read(first, UsageLine.UPLINK_PACKETS));
    assertEquals(2, bed.read(second, UsageLine.UPLINK_PACKETS));
  }

  @Test
  void aSessionThatNoRoomIsForIsNotCarriedAndThoseThatRestMakeRoom() throws IOException {
    int room = 0;
    while (bed.put(of(100 + room, Bed.NETWORK, Map.of(10 + room, OUT)))) {
      room++;
    }
    assertTrue(room > Bed.SESSIONS, "only " + room);
    assertFalse(bed.sessions.sessions().contains(100L + room));
    bed.sessions.remove(100);
    assertFalse(bed.put(of(99, Bed.NETWORK, Map.of(9, OUT))), "packets may still look at it");
    bed.nanos += 1_000_000_000;
    assertTrue(bed.put(of(99, Bed.NETWORK, Map.of(9, OUT))));
    bed.sentUp(inTunnel(9, transport(UDP, UE, 5_000, SERVER, 80)));
  }

  @Test
  void manySessionsAreAllFoundInWhateverOrderTheyComeAndGo() throws IOException {
    for (int round = 0; round < 20; round++) {
      bed.nanos += 1_000_000_000;
      for (int i = 0; i < Bed.SESSIONS; i++) {
        Ipv4Address phone = Ipv4Address.of(10, 45, round, i);
        bed.sessions.remove(i);
        FlowSession session =
            new FlowSession(
                i,
                Bed.NETWORK,
                List.of(Prefix.of(phone)),
                Map.of(1000 * round + i + 1, OUT),
                IN,
                false);
        bed.nanos += 60_000_000;
        assertTrue(bed.put(session), "round " + round + ", " + i);
      }
    }
    for (int i = 0; i < Bed.SESSIONS; i++) {
      Ipv4Address phone = Ipv4Address.of(10, 45, 19, i);
      bed.sentUp(inTunnel(19_000 + i + 1, transport(UDP, phone, 5_000, SERVER, 80)));
      bed.sentDown(atN6(transport(UDP, SERVER, 80, phone, 5_000)));
    }
    bed.downIsHandedOver("of a round before", atN6(transport(UDP, SERVER, 80, UE, 5_000)));
  }

  // ---- addresses

  @Test
  void framedRoutesAreThePhonesToo() throws IOException {
    Ipv4Address behind = Ipv4Address.of(192, 168, 7, 20);
    List<Prefix> addresses = List.of(Prefix.of(UE), Prefix.of(behind, 24));
    FlowSession with = new FlowSession(1, Bed.NETWORK, addresses, Map.of(TEID, OUT), IN, false);
    FlowSession without = session(1, OUT, IN);
    Octets fromBehind = inTunnel(transport(UDP, behind, 5_000, SERVER, 80));
    bed.put(with);
    bed.sentUp(UP);
    bed.sentUp(fromBehind);
    bed.sentDown(atN6(transport(UDP, SERVER, 80, behind, 5_000)));
    Ipv4Address beside = Ipv4Address.of(192, 168, 8, 20);
    bed.upIsDropped(Drop.SPOOFED, inTunnel(transport(UDP, beside, 5_000, SERVER, 80)));
    bed.downIsHandedOver("beside", atN6(transport(UDP, SERVER, 80, beside, 5_000)));
    // The route of somebody else is not one's own.
    Ipv4Address other = Ipv4Address.of(192, 168, 9, 1);
    List<Prefix> others = List.of(Prefix.of(OTHER_UE), Prefix.of(other, 24));
    bed.put(new FlowSession(2, Bed.NETWORK, others, Map.of(TEID + 1, OUT), IN, false));
    bed.upIsDropped(Drop.SPOOFED, inTunnel(transport(UDP, other, 5_000, SERVER, 80)));
    bed.put(without);
    bed.upIsDropped(Drop.SPOOFED, fromBehind);
  }

  @Test
  void aSessionOfIpv6AloneHasNoIpv4AddressNotEvenZero() throws IOException {
    Prefix only = new Prefix(true, 0x20010db8_00000007L, 0, 64);
    bed.put(new FlowSession(1, Bed.NETWORK, List.of(only), Map.of(TEID, OUT), IN, false));
    Ipv4Address zero = Ipv4Address.of(0, 0, 0, 0);
    bed.upIsDropped(Drop.SPOOFED, inTunnel(transport(UDP, zero, 5_000, SERVER, 80)));
    bed.downIsHandedOver("zero", atN6(transport(UDP, SERVER, 80, zero, 5_000)));
  }

  // ---- networks

  @Test
  void theTagOfAVlanTellsTheNetworkAndIsWrittenForIt() throws IOException {
    bed.put(of(3, Bed.TAGGED_NETWORK, Map.of(TEID, OUT)));
    Octets sent = bed.sentUp(UP);
    assertEquals("020000000201" + "020000000202" + "8100002a0800", sent.slice(0, 18).toHex());
    assertEquals(18 + 40, sent.length());
    bed.downIsHandedOver("another network", DOWN);
    bed.downIsHandedOver("another tag", Packets.tagged(43, DOWN));
    Octets down = bed.sentDown(Packets.tagged(Bed.TAG | 0x6000, DOWN));
    assertEquals(14 + 44 + 40, down.length());
    assertEquals("0800", down.slice(12, 2).toHex());
  }

  @Test
  void twoNetworksMayHaveTheSameAddress() throws IOException {
    int first = bed.meter();
    int second = bed.meter();
    List<FlowRule> inFirst = List.of(rule(null, toTunnel(1, 0), first));
    List<FlowRule> inSecond = List.of(rule(null, toTunnel(2, 0), second));
    List<Prefix> same = List.of(Prefix.of(UE));
    bed.put(new FlowSession(1, Bed.NETWORK, same, Map.of(), inFirst, false));
    bed.put(new FlowSession(2, Bed.TAGGED_NETWORK, same, Map.of(), inSecond, false));
    bed.sentDown(DOWN);
    bed.sentDown(Packets.tagged(Bed.TAG, DOWN));
    bed.sentDown(Packets.tagged(Bed.TAG, DOWN));
    assertEquals(1, bed.read(first, UsageLine.DOWNLINK_PACKETS));
    assertEquals(2, bed.read(second, UsageLine.DOWNLINK_PACKETS));
  }

  @Test
  void aNetworkWithoutInterfaceHandsOver() throws IOException {
    bed.put(of(1, 9, Map.of(TEID, OUT)));
    bed.upIsHandedOver("no exit", UP);
  }
}
