package soliton.upf.nat;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import soliton.base.Ipv4Address;
import soliton.base.Octets;
import soliton.nf.Counters;
import soliton.transport.flow.Lines;
import soliton.upf.nat.Nat44.Verdict;
import soliton.upf.packet.Packet;

/// ICMP and fragments through a translation (RFC 5508, RFC 4787 11).
class NatIcmpTest {
  private static final String PHONE = "10.45.0.2:5000";
  private static final String SERVER = "198.51.100.7:53";
  private static final String ROUTER = "203.0.113.254";
  private static final String NAT = "192.0.2.1";

  private final Counters counters = new Counters();
  private final Nat44 nat =
      new Nat44(
          0,
          NatSettings.of(List.of(Ipv4Address.parse(NAT))),
          Lines.ofCapacity(64),
          NatEvents.NONE,
          new Random(1),
          counters);

  private Packet sent(Packet packet) {
    assertEquals(Verdict.TO_NETWORK, nat.outward(packet, 0));
    assertTrue(Ip.isIntact(packet));
    return packet;
  }

  private Packet received(Packet packet) {
    assertTrue(nat.inward(packet, 0));
    assertTrue(Ip.isIntact(packet));
    return packet;
  }

  /// The packet that an error of 28 octets of headers contains.
  private static Octets inside(Packet error) {
    return Ip.view(error).from(28);
  }

  @Test
  void aPingFindsBackAndTwoPhonesWithOneIdentifierStayApart() {
    Packet first = sent(Ip.icmp("10.45.0.2", "198.51.100.7", 8, 5000));
    Packet second = sent(Ip.icmp("10.45.0.3", "198.51.100.7", 8, 5000));
    assertEquals(NAT, Ip.source(first));
    assertEquals(5000, Ip.identifier(first));
    Packet answer = received(Ip.icmp("198.51.100.7", NAT, 0, Ip.identifier(second)));
    assertEquals("10.45.0.3", Ip.destination(answer));
    assertEquals(5000, Ip.identifier(answer));
  }

  @Test
  void nobodyPingsAPhone() {
    sent(Ip.icmp("10.45.0.2", "198.51.100.7", 8, 5000));
    assertFalse(nat.inward(Ip.icmp("198.51.100.7", NAT, 8, 5000), 0));
    assertFalse(nat.inward(Ip.icmp("198.51.100.7", NAT, 0, 5001), 0));
  }

  @Test
  void anErrorOfARouterComesToThePhoneWithThePacketThatItHasSent() {
    for (int octets : new int[] {28, 36, 100}) {
      Octets original = Ip.view(Ip.udp(PHONE, SERVER, 72));
      Packet onTheWay = sent(Ip.udp(PHONE, SERVER, 72));
      Packet error = received(Ip.error(ROUTER, NAT, Ip.view(onTheWay), octets));
      assertEquals(ROUTER, Ip.source(error));
      assertEquals("10.45.0.2", Ip.destination(error));
      assertEquals(original.slice(0, octets), inside(error));
    }
  }

  @Test
  void anErrorAboutTcpIsTranslatedWholeOrCut() {
    for (int octets : new int[] {28, 44}) {
      Octets original = Ip.view(Ip.tcp(PHONE, SERVER, Ip.SYN));
      Packet onTheWay = sent(Ip.tcp(PHONE, SERVER, Ip.SYN));
      Packet error = received(Ip.error(ROUTER, NAT, Ip.view(onTheWay), octets));
      assertEquals(original.slice(0, octets), inside(error));
    }
  }

  @Test
  void anErrorAboutAPingIsTranslated() {
    sent(Ip.icmp("10.45.0.9", "198.51.100.7", 8, 77));
    Octets original = Ip.view(Ip.icmp("10.45.0.2", "198.51.100.7", 8, 77));
    Packet onTheWay = sent(Ip.icmp("10.45.0.2", "198.51.100.7", 8, 77));
    Packet error = received(Ip.error(ROUTER, NAT, Ip.view(onTheWay), 32));
    assertEquals("10.45.0.2", Ip.destination(error));
    assertEquals(original.slice(0, 32), inside(error));
  }

  @Test
  void anErrorOfAPhoneTellsTheServerOfThePacketThatItHasSent() {
    sent(Ip.udp("10.45.0.9:5000", SERVER));
    String seen = Ip.source(sent(Ip.udp(PHONE, SERVER)));
    Octets original = Ip.view(Ip.udp(SERVER, seen));
    Packet come = received(Ip.udp(SERVER, seen));
    Packet error = sent(Ip.error("10.45.0.2", "198.51.100.7", Ip.view(come), 36));
    assertEquals(NAT, Ip.source(error));
    assertEquals(original.slice(0, 36), inside(error));
  }

  @Test
  void errorsAboutNothingThatWasSentAreDropped() {
    Octets strange = Ip.view(Ip.udp("192.0.2.1:9", SERVER));
    assertFalse(nat.inward(Ip.error(ROUTER, NAT, strange, 36), 0));
    Octets neverCame = Ip.view(Ip.udp(SERVER, PHONE));
    assertEquals(
        Verdict.NOWHERE, nat.outward(Ip.error("10.45.0.2", "198.51.100.7", neverCame, 36), 0));
    assertEquals(2, counters.value("nat.dropped.icmp-error"));
  }

  @Test
  void brokenErrorsAreDropped() {
    Octets onTheWay = Ip.view(sent(Ip.udp(PHONE, SERVER)));
    Packet wrongChecksum = Ip.error(ROUTER, NAT, onTheWay, 36);
    wrongChecksum.memory().set(java.lang.foreign.ValueLayout.JAVA_BYTE, 60, (byte) 0x55);
    assertFalse(nat.inward(wrongChecksum, 0));
    byte[] innerBroken = onTheWay.toArray();
    innerBroken[10] ^= 1;
    assertFalse(nat.inward(Ip.error(ROUTER, NAT, Octets.adopt(innerBroken), 36), 0));
    assertFalse(nat.inward(Ip.error(ROUTER, NAT, onTheWay, 27), 0), "less than 8 octets of UDP");
    byte[] longHeader = onTheWay.toArray();
    longHeader[0] = 0x4f;
    assertFalse(nat.inward(Ip.error(ROUTER, NAT, Octets.adopt(longHeader), 36), 0));
  }

  @Test
  void anErrorNeitherKeepsNorEndsAFlow() {
    Octets onTheWay = Ip.view(sent(Ip.udp(PHONE, SERVER)));
    assertTrue(nat.inward(Ip.error(ROUTER, NAT, onTheWay, 36), 299_000_000_000L));
    assertEquals(1, nat.flows());
    for (int i = 0; i < 16; i++) {
      nat.sweep(301_000_000_000L);
    }
    assertEquals(0, nat.flows());
  }

  @Test
  void laterFragmentsGoTheWayOfTheFirst() {
    Packet first = sent(Ip.fragment(PHONE, SERVER, 77, 0, true));
    Packet later = sent(Ip.fragment(PHONE, SERVER, 77, 4, false));
    assertEquals("192.0.2.1:5000", Ip.source(first));
    assertEquals(NAT, Ip.source(later));
    received(Ip.fragment(SERVER, "192.0.2.1:5000", 78, 0, true));
    Packet back = received(Ip.fragment(SERVER, NAT, 78, 4, false));
    assertEquals("10.45.0.2", Ip.destination(back));
  }

  @Test
  void fragmentsWithoutTheirFirstOneAreDropped() {
    assertEquals(Verdict.NOWHERE, nat.outward(Ip.fragment(PHONE, SERVER, 77, 4, false), 0));
    sent(Ip.fragment(PHONE, SERVER, 77, 0, true));
    assertEquals(Verdict.NOWHERE, nat.outward(Ip.fragment(PHONE, SERVER, 78, 4, false), 0));
    long later = 31_000_000_000L;
    assertEquals(Verdict.NOWHERE, nat.outward(Ip.fragment(PHONE, SERVER, 77, 4, false), later));
    assertEquals(3, counters.value("nat.dropped.fragment"));
  }

  @Test
  void noiseIsNeverTranslatedToSomethingBroken() {
    Random random = new Random(5);
    for (int i = 0; i < 20_000; i++) {
      byte[] octets = new byte[20 + random.nextInt(60)];
      random.nextBytes(octets);
      octets[0] = (byte) (0x45 + random.nextInt(3));
      octets[2] = 0;
      octets[3] = (byte) octets.length;
      octets[6] &= (byte) (random.nextBoolean() ? 0 : 0x3f);
      octets[7] = 0;
      octets[9] = (byte) new int[] {1, 6, 17, 132}[random.nextInt(4)];
      var memory = java.lang.foreign.Arena.ofAuto().allocate(octets.length, 8);
      java.lang.foreign.MemorySegment.copy(
          octets, 0, memory, java.lang.foreign.ValueLayout.JAVA_BYTE, 0, octets.length);
      Packet packet = new Packet();
      if (packet.set(memory, 0, octets.length)) {
        boolean outward = random.nextBoolean();
        if (outward) {
          Verdict verdict = nat.outward(packet, i);
          assertTrue(verdict == Verdict.NOWHERE || Ip.source(packet).startsWith(NAT));
        } else {
          packet.memory().set(java.lang.foreign.ValueLayout.JAVA_INT_UNALIGNED, 16, 0x010200c0);
          assertFalse(nat.inward(packet, i) && Ip.destination(packet).startsWith(NAT));
        }
      }
    }
  }
}
