package soliton.xdp.fastpath;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static soliton.xdp.fastpath.Packets.TCP;
import static soliton.xdp.fastpath.Packets.UDP;
import static soliton.xdp.fastpath.Packets.atN6;
import static soliton.xdp.fastpath.Packets.inTunnel;
import static soliton.xdp.fastpath.Packets.ipv4;
import static soliton.xdp.fastpath.Packets.transport;
import static soliton.xdp.fastpath.Sessions.TO_NETWORK;
import static soliton.xdp.fastpath.Sessions.UE;
import static soliton.xdp.fastpath.Sessions.rule;
import static soliton.xdp.fastpath.Sessions.session;
import static soliton.xdp.fastpath.Sessions.toTunnel;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import soliton.base.Ipv4Address;
import soliton.base.Octets;
import soliton.transport.flow.Drop;
import soliton.transport.flow.FlowFilter;
import soliton.transport.flow.FlowFilter.Ports;
import soliton.transport.flow.FlowRule;
import soliton.transport.flow.FlowRule.Action;
import soliton.transport.flow.Lines;
import soliton.transport.flow.Prefix;
import soliton.transport.flow.RateLine;
import soliton.transport.flow.UsageLine;
import soliton.xdp.bench.Hosts;

/// What rules do with packets: filters, their order, actions, rates and alarms.
class RulesTest {
  private static final Ipv4Address SERVER = Hosts.DATA_NETWORK;
  private static final FlowRule DISCARD = rule(null, new Action.Discard());
  private static final Octets UDP_80 = inTunnel(transport(UDP, UE, 5_000, SERVER, 80));
  private static final int LONG_AGO_KBPS = 1;

  private static Bed bed;

  @BeforeAll
  static void build() throws IOException {
    bed = Bed.build("soliton-xdprul");
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

  // ---- filters: what fits is discarded, what does not is handed over

  private void assertFits(FlowFilter filter, byte[] up, byte[] down) throws IOException {
    FlowRule discard = rule(filter, new Action.Discard());
    bed.put(session(List.of(discard), List.of(discard)));
    bed.upIsDropped(Drop.BY_RULE, inTunnel(up));
    bed.downIsDropped(Drop.BY_RULE, atN6(down));
  }

  private void assertDiffers(FlowFilter filter, byte[] up, byte[] down) throws IOException {
    FlowRule discard = rule(filter, new Action.Discard());
    bed.put(session(List.of(discard), List.of(discard)));
    bed.upIsHandedOver(filter.toString(), inTunnel(up));
    bed.downIsHandedOver(filter.toString(), atN6(down));
  }

  private static FlowFilter prefixes(@Nullable Prefix local, @Nullable Prefix remote) {
    return new FlowFilter(-1, local, remote, null, null, 0, 0);
  }

  private static FlowFilter ports(@Nullable Ports local, @Nullable Ports remote) {
    return new FlowFilter(-1, null, null, local, remote, 0, 0);
  }

  @Test
  void aFilterComparesTheProtocol() throws IOException {
    byte[] up = transport(UDP, UE, 5_000, SERVER, 80);
    byte[] down = transport(UDP, SERVER, 80, UE, 5_000);
    assertFits(new FlowFilter(UDP, null, null, null, null, 0, 0), up, down);
    assertDiffers(new FlowFilter(TCP, null, null, null, null, 0, 0), up, down);
    assertFits(
        new FlowFilter(0, null, null, null, null, 0, 0), //
        ipv4(UE, SERVER, 0, 0, new byte[8]),
        ipv4(SERVER, UE, 0, 0, new byte[8]));
  }

  @Test
  void aFilterComparesThePrefixesOfBothEnds() throws IOException {
    byte[] up = transport(UDP, UE, 5_000, SERVER, 80);
    byte[] down = transport(UDP, SERVER, 80, UE, 5_000);
    Prefix phones = Prefix.of(UE, 16);
    Prefix servers = Prefix.of(SERVER, 24);
    Prefix others = Prefix.of(Ipv4Address.of(10, 3, 0, 0), 24);
    assertFits(prefixes(phones, null), up, down);
    assertFits(prefixes(null, servers), up, down);
    assertFits(prefixes(phones, Prefix.of(SERVER)), up, down);
    assertFits(prefixes(Prefix.of(UE, 0), Prefix.of(SERVER, 0)), up, down);
    assertDiffers(prefixes(servers, phones), up, down);
    assertDiffers(prefixes(null, others), up, down);
    assertDiffers(prefixes(others, null), up, down);
    Prefix ipv6 = new Prefix(true, 0, 0, 0);
    assertDiffers(prefixes(ipv6, null), up, down);
    assertDiffers(prefixes(null, ipv6), up, down);
  }

  @Test
  void aFilterComparesRangesOfPortsUpToTheirEnds() throws IOException {
    for (int protocol : List.of(UDP, TCP)) {
      byte[] up = transport(protocol, UE, 5_000, SERVER, 80);
      byte[] down = transport(protocol, SERVER, 80, UE, 5_000);
      assertFits(ports(new Ports(5_000, 5_000), new Ports(80, 80)), up, down);
      assertFits(ports(new Ports(0, 5_000), null), up, down);
      assertFits(ports(null, new Ports(80, 65_535)), up, down);
      assertDiffers(ports(new Ports(5_001, 6_000), null), up, down);
      assertDiffers(ports(new Ports(0, 4_999), null), up, down);
      assertDiffers(ports(null, new Ports(0, 79)), up, down);
      assertDiffers(ports(null, new Ports(81, 65_535)), up, down);
    }
  }

  @Test
  void aFilterComparesTheTypeOfServiceUnderItsMask() throws IOException {
    byte[] up = ipv4(UE, SERVER, 0xb8 | 1, UDP, new byte[8]);
    byte[] down = ipv4(SERVER, UE, 0xb8 | 1, UDP, new byte[8]);
    assertFits(new FlowFilter(-1, null, null, null, null, 0xb8, 0xfc), up, down);
    assertFits(new FlowFilter(-1, null, null, null, null, 0xff, 0x10), up, down);
    assertDiffers(new FlowFilter(-1, null, null, null, null, 0xb8, 0xff), up, down);
    assertDiffers(new FlowFilter(-1, null, null, null, null, 0x28, 0xfc), up, down);
  }

  @Test
  void portsOfFragmentsAreTheSlowPaths() throws IOException {
    byte[] up = transport(UDP, UE, 5_000, SERVER, 80);
    byte[] down = transport(UDP, SERVER, 80, UE, 5_000);
    FlowFilter any = ports(new Ports(0, 65_535), null);
    bed.put(session(List.of(rule(any, TO_NETWORK), DISCARD), List.of(DISCARD)));
    for (int fragment : new int[] {0x2000, 0x2003, 0x0003}) {
      bed.upIsHandedOver("fragment " + fragment, inTunnel(Packets.fragment(up, fragment)));
      bed.downIsDropped(Drop.BY_RULE, atN6(Packets.fragment(down, fragment)));
    }
    assertDiffers(any, ipv4(UE, SERVER, 0, 1, new byte[8]), ipv4(SERVER, UE, 0, 1, new byte[8]));
    // Too short for ports: who knows.
    bed.put(session(List.of(rule(any, TO_NETWORK), DISCARD), List.of()));
    bed.upIsHandedOver("3 octets", inTunnel(ipv4(UE, SERVER, 0, UDP, new byte[3])));
  }

  // ---- order

  @Test
  void theFirstRuleThatFitsDecides() throws IOException {
    FlowFilter port80 = ports(null, new Ports(80, 80));
    int meter = bed.meter();
    bed.put(session(List.of(rule(port80, TO_NETWORK, meter), DISCARD), List.of()));
    bed.sentUp(UDP_80);
    bed.upIsDropped(Drop.BY_RULE, inTunnel(transport(UDP, UE, 5_000, SERVER, 81)));
    bed.put(session(List.of(DISCARD, rule(port80, TO_NETWORK, meter)), List.of()));
    bed.upIsDropped(Drop.BY_RULE, UDP_80);
    bed.put(session(List.of(rule(port80, new Action.HandOver()), DISCARD), List.of()));
    bed.upIsHandedOver("a rule says so", UDP_80);
    assertEquals(1, bed.read(meter, UsageLine.UPLINK_PACKETS));
  }

  @Test
  void aRuleIsForItsQosFlows() throws IOException {
    bed.put(
        session(
            List.of(
                Sessions.marked(1L << 5 | 1L << 7, new Action.Discard(), bed.meter()),
                Sessions.marked(1L << 9, TO_NETWORK, bed.meter())),
            List.of()));
    bed.sentUp(UDP_80);
  }

  @Test
  void aChainHoldsItsMostRulesAndNoneMore() throws IOException {
    List<FlowRule> rules = new ArrayList<>();
    for (int i = 1; i < Layout.MOST_RULES; i++) {
      rules.add(rule(ports(null, new Ports(i, i)), new Action.Discard()));
    }
    rules.add(rule(ports(null, new Ports(80, 80)), TO_NETWORK));
    assertTrue(bed.put(session(rules, rules.reversed())));
    bed.sentUp(UDP_80);
    bed.upIsDropped(Drop.BY_RULE, inTunnel(transport(UDP, UE, 5_000, SERVER, 15)));
    rules.add(DISCARD);
    assertFalse(bed.put(session(rules, List.of())));
    bed.upIsHandedOver("it carries nothing of it", UDP_80);
    assertEquals(java.util.Set.of(), bed.sessions.sessions());
  }

  // ---- marks

  @Test
  void aMarkChangesTheDscpAndLeavesTheCongestionBits() throws IOException {
    bed.put(session(List.of(rule(null, new Action.ToNetwork(46))), List.of()));
    Octets sent = bed.sentUp(inTunnel(ipv4(UE, SERVER, 0x21, UDP, new byte[8])));
    assertEquals(46 << 2 | 1, sent.at(15));
    assertTrue(soliton.xdp.bench.Frames.isIntact(sent, 14));
    bed.put(session(List.of(rule(null, new Action.ToNetwork(0))), List.of()));
    assertEquals(2, bed.sentUp(inTunnel(ipv4(UE, SERVER, 0xfe, UDP, new byte[8]))).at(15));
  }

  @Test
  void aTunnelNeedsNoContainer() throws IOException {
    bed.put(session(List.of(), List.of(rule(null, toTunnel(-1, 10)))));
    Octets sent = bed.sentDown(atN6(transport(UDP, SERVER, 80, UE, 5_000)));
    assertEquals(14 + 36 + 40, sent.length());
    assertTrue(soliton.xdp.bench.Frames.isIntact(sent, 14));
    assertEquals("4528004c", sent.slice(14, 4).toHex());
    assertEquals("0868086800380000" + "30ff002800abcdef", sent.slice(34, 16).toHex());
    assertEquals("45", sent.slice(50, 1).toHex());
  }

  @Test
  void anUplinkPacketGoesOnThroughAnotherTunnelUnchanged() throws IOException {
    bed.put(session(List.of(rule(null, toTunnel(3, 0))), List.of()));
    byte[] packet = transport(UDP, UE, 5_000, SERVER, 80);
    Octets sent = bed.sentUp(inTunnel(packet));
    assertEquals("020000000101" + "020000000102", sent.slice(0, 12).toHex());
    assertEquals("00abcdef" + "00000085" + "01000300", sent.slice(46, 12).toHex());
    assertEquals(Octets.copyOf(packet), sent.from(58));
    assertTrue(soliton.xdp.bench.Frames.isIntact(sent, 14));
  }

  // ---- rates and alarms

  private int rate(long kbps) {
    int line = bed.lines.take();
    RateLine.setRate(bed.lines.memory(), line, kbps);
    return line;
  }

  /// No octet is left for a long time.
  private void exhaust(int line) {
    RateLine.setRate(bed.lines.memory(), line, LONG_AGO_KBPS);
    RateLine.charge(bed.lines.memory(), line, 1_000_000, System.nanoTime());
  }

  private static FlowRule limited(List<Integer> buckets, int guarantee, int meter) {
    return new FlowRule(0, null, TO_NETWORK, buckets, guarantee, List.of(meter));
  }

  @Test
  void aPacketMustBeAdmittedByAllBucketsOrChargesNone() throws IOException {
    int fast = rate(1_000);
    int slow = rate(1_000);
    int meter = bed.meter();
    bed.put(session(List.of(limited(List.of(fast, slow), Lines.NONE, meter)), List.of()));
    bed.sentUp(UDP_80);
    exhaust(slow);
    long clock = UsageLine.read(bed.lines.memory(), fast, RateLine.CLOCK);
    bed.upIsDropped(Drop.OVER_RATE, UDP_80);
    assertEquals(clock, UsageLine.read(bed.lines.memory(), fast, RateLine.CLOCK));
    assertEquals(1, RateLine.overRate(bed.lines.memory(), slow));
    assertEquals(1, bed.read(meter, UsageLine.UPLINK_PACKETS));
  }

  @Test
  void theKernelChargesAsJavaDoes() throws IOException {
    int bucket = rate(1_000);
    bed.put(session(List.of(limited(List.of(bucket), Lines.NONE, bed.meter())), List.of()));
    bed.sentUp(UDP_80);
    long first = UsageLine.read(bed.lines.memory(), bucket, RateLine.CLOCK);
    long now = System.nanoTime();
    assertTrue(Math.abs(first - now) < 1_000_000_000L, first + " is far from " + now);
    RateLine.charge(bed.lines.memory(), bucket, 10_000_000, now); // far ahead of time
    long before = UsageLine.read(bed.lines.memory(), bucket, RateLine.CLOCK);
    RateLine.setRate(bed.lines.memory(), bucket, 1_000_000);
    RateLine.charge(bed.lines.memory(), bucket, 1_000_000, now);
    RateLine.setRate(bed.lines.memory(), bucket, 1_000);
    assertTrue(before < UsageLine.read(bed.lines.memory(), bucket, RateLine.CLOCK));
    bed.upIsDropped(Drop.OVER_RATE, UDP_80);
  }

  @Test
  void guaranteedPacketsPassAFullLinkAndChargeIt() throws IOException {
    int guarantee = rate(1_000);
    int meter = bed.meter();
    RateLine.setRate(bed.lines.memory(), Lines.LINK_UP, 1_000);
    exhaust(Lines.LINK_UP);
    bed.put(session(List.of(limited(List.of(), Lines.NONE, meter)), List.of()));
    bed.upIsDropped(Drop.LINK_FULL, UDP_80);
    bed.put(session(List.of(limited(List.of(), guarantee, meter)), List.of()));
    long before = UsageLine.read(bed.lines.memory(), Lines.LINK_UP, RateLine.CLOCK);
    bed.sentUp(UDP_80);
    assertTrue(before < UsageLine.read(bed.lines.memory(), Lines.LINK_UP, RateLine.CLOCK));
    assertTrue(UsageLine.read(bed.lines.memory(), guarantee, RateLine.CLOCK) > 0);
    exhaust(guarantee);
    bed.upIsDropped(Drop.LINK_FULL, UDP_80);
    assertEquals(1, bed.read(meter, UsageLine.UPLINK_PACKETS));
  }

  @Test
  void theLinkDownIsAnother() throws IOException {
    exhaust(Lines.LINK_DOWN);
    bed.put(session(List.of(rule(null, TO_NETWORK)), List.of(rule(null, toTunnel(9, 0)))));
    bed.sentUp(UDP_80);
    bed.downIsDropped(Drop.LINK_FULL, atN6(transport(UDP, SERVER, 80, UE, 5_000)));
  }

  @Test
  void eachAlarmOfEachMeterHandsOverBeforeAnythingIsCharged() throws IOException {
    int[] meters = {bed.meter(), bed.meter(), bed.meter(), bed.meter()};
    int bucket = rate(1_000);
    List<Integer> all = List.of(meters[0], meters[1], meters[2], meters[3]);
    FlowRule up = new FlowRule(0, null, TO_NETWORK, List.of(bucket), Lines.NONE, all);
    bed.put(session(List.of(up), List.of(rule(null, toTunnel(9, 0), meters))));
    bed.sentUp(UDP_80);
    long clock = UsageLine.read(bed.lines.memory(), bucket, RateLine.CLOCK);
    for (int meter : meters) {
      for (long[] alarms : new long[][] {{1, -1, -1}, {-1, 0, -1}, {-1, -1, 40}}) {
        UsageLine.setAlarms(bed.lines.memory(), meter, alarms[0], alarms[1], alarms[2]);
        bed.upIsHandedOver("alarmed", UDP_80);
        bed.downIsHandedOver("alarmed", atN6(transport(UDP, SERVER, 80, UE, 5_000)));
      }
      UsageLine.setAlarms(bed.lines.memory(), meter, 41, 1, 41);
    }
    assertEquals(clock, UsageLine.read(bed.lines.memory(), bucket, RateLine.CLOCK));
    for (int meter : meters) {
      assertEquals(1, bed.read(meter, UsageLine.UPLINK_PACKETS));
      assertEquals(40, bed.read(meter, UsageLine.UPLINK_OCTETS));
      assertEquals(0, bed.read(meter, UsageLine.DOWNLINK_PACKETS));
    }
    bed.sentUp(UDP_80); // now all alarms are ahead
  }
}
