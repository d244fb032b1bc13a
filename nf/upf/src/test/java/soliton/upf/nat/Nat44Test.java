package soliton.upf.nat;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import soliton.base.Ipv4Address;
import soliton.nf.Counters;
import soliton.transport.flow.Lines;
import soliton.transport.flow.NatFlow;
import soliton.transport.flow.UsageLine;
import soliton.upf.nat.Nat44.Verdict;
import soliton.upf.nat.NatSettings.Filtering;
import soliton.upf.nat.NatSettings.Timers;
import soliton.upf.packet.Packet;

/// Mappings, filters, timers and limits of RFC 4787, RFC 5382 and RFC 6888.
class Nat44Test {
  private static final String PHONE = "10.45.0.2:5000";
  private static final String SERVER = "198.51.100.7:53";
  private static final String NAT = "192.0.2.1";
  private static final long SECOND = 1_000_000_000L;

  private final Counters counters = new Counters();
  private final Lines lines = Lines.ofCapacity(64);
  private final List<NatFlow> offered = new ArrayList<>();
  private final List<NatFlow> ended = new ArrayList<>();

  private final NatEvents events =
      new NatEvents() {
        @Override
        public void onOffer(NatFlow flow) {
          offered.add(flow);
        }

        @Override
        public void onEnd(NatFlow flow) {
          ended.add(flow);
        }
      };

  private Nat44 nat(NatSettings settings) {
    return new Nat44(0, settings, lines, events, new Random(1), counters);
  }

  private Nat44 nat() {
    return nat(settings(1024, 65_535, Filtering.ADDRESS_AND_PORT_DEPENDENT));
  }

  private static NatSettings settings(int first, int last, Filtering filtering) {
    return new NatSettings(
        List.of(Ipv4Address.parse(NAT)), first, last, filtering, 100, 10, Timers.DEFAULT);
  }

  private static Packet sent(Nat44 nat, Packet packet) {
    assertEquals(Verdict.TO_NETWORK, nat.outward(packet, 0));
    assertTrue(Ip.isIntact(packet));
    return packet;
  }

  private static Packet received(Nat44 nat, Packet packet) {
    assertTrue(nat.inward(packet, 0));
    assertTrue(Ip.isIntact(packet));
    return packet;
  }

  private static void sweepAll(Nat44 nat, long nowNanos) {
    for (int i = 0; i < 16; i++) {
      nat.sweep(nowNanos);
    }
  }

  @Test
  void aPacketLeavesWithTheAddressOfTheTranslationAndItsAnswerComesBack() {
    Nat44 nat = nat();
    Packet query = sent(nat, Ip.udp(PHONE, SERVER));
    assertEquals("192.0.2.1:5000", Ip.source(query));
    assertEquals(SERVER, Ip.destination(query));
    Packet answer = received(nat, Ip.udp(SERVER, "192.0.2.1:5000"));
    assertEquals(SERVER, Ip.source(answer));
    assertEquals(PHONE, Ip.destination(answer));
  }

  @Test
  void tcpIsTranslatedBothWays() {
    Nat44 nat = nat();
    assertEquals("192.0.2.1:5000", Ip.source(sent(nat, Ip.tcp(PHONE, SERVER, Ip.SYN))));
    Packet answer = received(nat, Ip.tcp(SERVER, "192.0.2.1:5000", Ip.SYN | Ip.ACK));
    assertEquals(PHONE, Ip.destination(answer));
  }

  @Test
  void aPortIsTheSameForAllWhomThePhoneSpeaksTo() {
    Nat44 nat = nat();
    sent(nat, Ip.udp("10.45.0.9:5000", SERVER));
    String first = Ip.source(sent(nat, Ip.udp(PHONE, SERVER)));
    assertEquals(first, Ip.source(sent(nat, Ip.udp(PHONE, "203.0.113.1:99"))));
    assertNotEquals("192.0.2.1:5000", first);
  }

  @Test
  void aPortThatIsTakenIsReplacedByOneOfTheSameParity() {
    for (int port : new int[] {5000, 5001}) {
      Nat44 nat = nat();
      sent(nat, Ip.udp("10.45.0.9:" + port, SERVER));
      Packet second = sent(nat, Ip.udp("10.45.0.2:" + port, SERVER));
      assertNotEquals(port, second.sourcePort());
      assertEquals(port & 1, second.sourcePort() & 1);
    }
  }

  @Test
  void whoWasNotAskedIsFiltered() {
    Nat44 nat = nat();
    sent(nat, Ip.udp(PHONE, SERVER));
    assertFalse(nat.inward(Ip.udp("198.51.100.7:54", "192.0.2.1:5000"), 0));
    assertFalse(nat.inward(Ip.udp("203.0.113.1:53", "192.0.2.1:5000"), 0));
    assertEquals(2, counters.value("nat.dropped.filtered"));
  }

  @Test
  void anybodyAnswersWhereFilteringIsIndependentOfEndpoints() {
    Nat44 nat = nat(settings(1024, 65_535, Filtering.ENDPOINT_INDEPENDENT));
    sent(nat, Ip.udp(PHONE, SERVER));
    Packet other = received(nat, Ip.udp("203.0.113.1:99", "192.0.2.1:5000"));
    assertEquals(PHONE, Ip.destination(other));
    assertFalse(nat.inward(Ip.udp("203.0.113.1:99", "192.0.2.1:5001"), 0));
    assertEquals(1, counters.value("nat.dropped.unsolicited"));
  }

  @Test
  void whatIsNotForTheTranslationPassesAsItIs() {
    Nat44 nat = nat();
    Packet direct = Ip.udp(SERVER, PHONE);
    var before = Ip.view(direct);
    assertTrue(nat.inward(direct, 0));
    assertEquals(before, Ip.view(direct));
  }

  @Test
  void otherProtocolsDoNotPass() {
    Nat44 nat = nat();
    assertEquals(Verdict.NOWHERE, nat.outward(Ip.other(PHONE, SERVER, 132), 0));
    assertFalse(nat.inward(Ip.other(SERVER, NAT, 47), 0));
    assertEquals(2, counters.value("nat.dropped.protocol"));
  }

  @Test
  void phonesReachEachOtherThroughTheTranslation() {
    Nat44 nat = nat(settings(1024, 65_535, Filtering.ENDPOINT_INDEPENDENT));
    sent(nat, Ip.udp("10.45.0.9:7000", SERVER));
    Packet packet = Ip.udp(PHONE, "192.0.2.1:7000");
    assertEquals(Verdict.TO_PHONE, nat.outward(packet, 0));
    assertTrue(Ip.isIntact(packet));
    assertEquals("192.0.2.1:5000", Ip.source(packet));
    assertEquals("10.45.0.9:7000", Ip.destination(packet));
    Packet answer = Ip.udp("10.45.0.9:7000", "192.0.2.1:5000");
    assertEquals(Verdict.TO_PHONE, nat.outward(answer, 0));
    assertEquals(PHONE, Ip.destination(answer));
    assertEquals("192.0.2.1:7000", Ip.source(answer));
  }

  @Test
  void aPacketToAPortThatNobodyHasGoesNowhere() {
    Nat44 nat = nat();
    assertEquals(Verdict.NOWHERE, nat.outward(Ip.udp(PHONE, "192.0.2.1:7000"), 0));
    assertEquals(1, counters.value("nat.dropped.unsolicited"));
  }

  @Test
  void udpWithoutChecksumStaysWithoutOne() {
    Nat44 nat = nat();
    Packet packet = Ip.udp(PHONE, SERVER);
    packet.memory().set(java.lang.foreign.ValueLayout.JAVA_SHORT_UNALIGNED, 26, (short) 0);
    assertEquals(Verdict.TO_NETWORK, nat.outward(packet, 0));
    assertEquals(0, packet.memory().get(java.lang.foreign.ValueLayout.JAVA_SHORT_UNALIGNED, 26));
  }

  @Test
  void aBrokenPacketStaysBroken() {
    Nat44 nat = nat();
    Packet packet = Ip.udp(PHONE, SERVER);
    packet.memory().set(java.lang.foreign.ValueLayout.JAVA_BYTE, 40, (byte) 0x55);
    assertEquals(Verdict.TO_NETWORK, nat.outward(packet, 0));
    assertFalse(Ip.isIntact(packet));
  }

  @Test
  void flowsEndAfterTheSilenceOfTheirKind() {
    Nat44 nat = nat();
    sent(nat, Ip.udp(PHONE, SERVER));
    sent(nat, Ip.icmp("10.45.0.2", "198.51.100.7", 8, 77));
    sent(nat, Ip.tcp("10.45.0.2:1025", SERVER, Ip.SYN));
    sent(nat, Ip.tcp("10.45.0.2:1026", SERVER, Ip.SYN));
    received(nat, Ip.tcp(SERVER, "192.0.2.1:1026", Ip.SYN | Ip.ACK));
    sent(nat, Ip.tcp("10.45.0.2:1027", SERVER, Ip.SYN));
    received(nat, Ip.tcp(SERVER, "192.0.2.1:1027", Ip.FIN | Ip.ACK));
    int[] left = {5, 4, 2, 1, 0};
    long[] seconds = {60, 61, 241, 301, 7441};
    for (int i = 0; i < left.length; i++) {
      sweepAll(nat, seconds[i] * SECOND);
      assertEquals(left[i], nat.flows(), "after " + seconds[i] + " s");
    }
  }

  @Test
  void aPortIsFreeAgainWhenItsLastFlowHasEnded() {
    Nat44 nat = nat(settings(2000, 2000, Filtering.ADDRESS_AND_PORT_DEPENDENT));
    sent(nat, Ip.udp(PHONE, SERVER));
    assertEquals(Verdict.NOWHERE, nat.outward(Ip.udp("10.45.0.9:1", SERVER), 0));
    assertEquals(1, counters.value("nat.dropped.no-port"));
    sweepAll(nat, TimeUnit.MINUTES.toNanos(6));
    sent(nat, Ip.udp("10.45.0.9:1", SERVER));
  }

  @Test
  void aPoolGivesAllItsPortsAndNoneTwice() {
    Nat44 nat = nat(settings(2000, 2009, Filtering.ADDRESS_AND_PORT_DEPENDENT));
    Set<Integer> ports = new HashSet<>();
    for (int i = 0; i < 10; i++) {
      ports.add(sent(nat, Ip.udp("10.45.0." + (10 + i) + ":4", SERVER)).sourcePort());
    }
    assertEquals(10, ports.size());
    assertTrue(ports.stream().allMatch(port -> port >= 2000 && port <= 2009));
    assertEquals(Verdict.NOWHERE, nat.outward(Ip.udp("10.45.0.30:4", SERVER), 0));
  }

  @Test
  void udpAndTcpHaveTheirOwnPorts() {
    Nat44 nat = nat(settings(2000, 2000, Filtering.ADDRESS_AND_PORT_DEPENDENT));
    sent(nat, Ip.udp(PHONE, SERVER));
    sent(nat, Ip.tcp(PHONE, SERVER, Ip.SYN));
    sent(nat, Ip.icmp("10.45.0.2", "198.51.100.7", 8, 77));
    assertEquals(3, nat.flows());
  }

  @Test
  void onePhoneCannotTakeEverything() {
    Nat44 nat = nat();
    for (int i = 0; i < 10; i++) {
      sent(nat, Ip.udp(PHONE, "203.0.113.1:" + (100 + i)));
    }
    assertEquals(Verdict.NOWHERE, nat.outward(Ip.udp(PHONE, "203.0.113.1:99"), 0));
    assertEquals(1, counters.value("nat.dropped.phone-limit"));
    sent(nat, Ip.udp("10.45.0.9:5000", SERVER));
  }

  @Test
  void thereIsRoomForSoManyFlowsAndNoMore() {
    Nat44 nat = nat();
    for (int i = 0; i < 100; i++) {
      sent(nat, Ip.udp("10.45.1." + i + ":5000", SERVER));
    }
    assertEquals(Verdict.NOWHERE, nat.outward(Ip.udp(PHONE, SERVER), 0));
    assertEquals(1, counters.value("nat.dropped.no-room"));
  }

  @Test
  void aResetOfAnUnknownConnectionMakesNoFlow() {
    Nat44 nat = nat();
    assertEquals(Verdict.NOWHERE, nat.outward(Ip.tcp(PHONE, SERVER, Ip.RST), 0));
    assertEquals(0, nat.flows());
  }

  @Test
  void thePhoneKeepsOneAddressOfSeveral() {
    var addresses = List.of(Ipv4Address.parse("192.0.2.1"), Ipv4Address.parse("192.0.2.2"));
    Nat44 nat = nat(NatSettings.of(addresses));
    Set<String> all = new HashSet<>();
    for (int phone = 2; phone < 60; phone++) {
      Set<String> own = new HashSet<>();
      for (int port = 3000; port < 3005; port++) {
        Packet packet = sent(nat, Ip.udp("10.45.0." + phone + ":" + port, SERVER));
        own.add(new Ipv4Address(packet.ipv4(true)).toString());
      }
      assertEquals(1, own.size());
      all.addAll(own);
    }
    assertEquals(2, all.size());
  }

  @Test
  void theFlowsOfAPhoneThatLeavesEnd() {
    Nat44 nat = nat();
    sent(nat, Ip.udp(PHONE, SERVER));
    sent(nat, Ip.udp(PHONE, "203.0.113.1:99"));
    sent(nat, Ip.udp("10.45.0.9:1", SERVER));
    nat.forget(Ip.address(PHONE).bits());
    assertEquals(1, nat.flows());
    assertFalse(nat.inward(Ip.udp(SERVER, "192.0.2.1:5000"), 0));
  }

  // ---- a faster way

  private Nat44 natWithLastingFlow() {
    Nat44 nat = nat();
    for (int i = 0; i < 3; i++) {
      sent(nat, Ip.udp(PHONE, SERVER));
      received(nat, Ip.udp(SERVER, "192.0.2.1:5000"));
    }
    return nat;
  }

  @Test
  void aLastingFlowIsOfferedOnce() {
    Nat44 nat = natWithLastingFlow();
    sent(nat, Ip.udp(PHONE, SERVER));
    assertEquals(1, offered.size());
    NatFlow flow = offered.getFirst();
    assertEquals(17, flow.protocol());
    assertEquals(Ip.address(PHONE).bits(), flow.ueAddress());
    assertEquals(5000, flow.natPort());
    assertEquals(Ip.address(SERVER).bits(), flow.remoteAddress());
    assertEquals(53, flow.remotePort());
    assertNotEquals(Lines.NONE, flow.meter());
  }

  @Test
  void packetsOnTheFasterWayKeepTheFlow() {
    Nat44 nat = natWithLastingFlow();
    int meter = offered.getFirst().meter();
    UsageLine.count(lines.memory(), meter, true, 100, 200 * SECOND);
    sweepAll(nat, 400 * SECOND);
    assertEquals(1, nat.flows());
    sweepAll(nat, 501 * SECOND);
    assertEquals(0, nat.flows());
    assertEquals(offered, ended);
  }

  @Test
  void aFlowThatAnEarlierProcessLeftIsTakenOver() {
    natWithLastingFlow();
    NatFlow left = offered.getFirst();
    Nat44 next = nat();
    assertTrue(next.restore(left, 0));
    assertFalse(next.restore(left, 0), "a second time");
    assertEquals("192.0.2.1:5000", Ip.source(sent(next, Ip.udp(PHONE, SERVER))));
    assertNotEquals(5000, sent(next, Ip.udp("10.45.0.9:5000", SERVER)).sourcePort());
    sweepAll(next, TimeUnit.MINUTES.toNanos(6));
    assertEquals(List.of(left), ended);
  }

  @Test
  void aFlowThatContradictsTheSettingsIsNotTakenOver() {
    natWithLastingFlow();
    Nat44 next = nat(NatSettings.of(List.of(Ipv4Address.parse("192.0.2.9"))));
    assertFalse(next.restore(offered.getFirst(), 0));
  }

  @Test
  void thousandsOfFlowsOfManyPhonesFindBack() {
    Nat44 nat = nat(NatSettings.of(List.of(Ipv4Address.parse(NAT))));
    Random random = new Random(7);
    for (int i = 0; i < 5000; i++) {
      String phone = "10.45." + random.nextInt(256) + ".7:" + (1 + random.nextInt(60_000));
      String server = "198.51.100." + random.nextInt(256) + ":" + (1 + random.nextInt(60_000));
      String seen = Ip.source(sent(nat, Ip.udp(phone, server, 4)));
      assertEquals(phone, Ip.destination(received(nat, Ip.udp(server, seen, 4))));
    }
  }
}
