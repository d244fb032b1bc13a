package soliton.assurance.paths;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static soliton.assurance.paths.Rule.down;
import static soliton.assurance.paths.Rule.up;

import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import soliton.base.Ipv4Address;
import soliton.base.Ipv6Address;
import soliton.base.Octets;
import soliton.pfcp.ie.MeasurementMethod;
import soliton.pfcp.ie.ReportingTriggers;
import soliton.pfcp.ie.SdfFilter;
import soliton.pfcp.ie.UrrId;
import soliton.pfcp.ie.Volume;
import soliton.pfcp.message.CreateUrr;
import soliton.pfcp.message.SessionReportRequest;
import soliton.xdp.bench.Hosts;

/// Rules and packets that the kernel and the slow path must treat alike, and which of them carries
/// what.
class BothPathsTest {
  private static final Ipv4Address UE = Phone.FIRST.ipv4();
  private static final Ipv6Address UE6 = Phone.FIRST.ipv6();
  private static final Ipv4Address SERVER = Ipv4Address.parse("10.200.0.9");
  private static final Ipv6Address SERVER6 = Ipv6Address.parse("2001:db8:200::9");
  private static final Ipv4Address STRANGER = Ipv4Address.parse("10.45.9.9");
  private static final int FLOW = 9;
  private static final int OTHER_FLOW = 5;

  private static Ground ground;

  @BeforeAll
  static void build() throws IOException {
    ground = Ground.build("soliton-paths");
  }

  @AfterAll
  static void tearDown() throws IOException {
    if (ground != null) {
      ground.close();
    }
  }

  private static TwoSites sites(Rule... rules) throws IOException {
    return TwoSites.of(ground, Plan.of(rules));
  }

  private static Octets toServer(int port) {
    return Packets.udp(UE, 4_000, SERVER, port, 100);
  }

  private static Octets toPhone(int port) {
    return Packets.udp(SERVER, port, UE, 4_000, 100);
  }

  private static SdfFilter flow(String description) {
    return SdfFilter.ofFlow(description);
  }

  // ---- forwarding

  @Test
  void theKernelCarriesAPlainSessionInBothDirections() throws IOException {
    try (TwoSites sites = sites(up(FLOW), down(FLOW))) {
      Octets packet = toServer(53);
      assertEquals(List.of(Wire.toNetwork(0, packet)), sites.up(FLOW, packet));
      List<Seen> downlink = sites.down(toPhone(53));
      assertEquals(
          List.of(
              new Seen(
                  Hosts.GNB.toOctets().toHex(),
                  Phone.FIRST.teid(),
                  Octets.of(0, FLOW),
                  Packets.asRouted(toPhone(53)))),
          downlink);
      assertEquals(2, sites.carriedByKernel());
    }
  }

  @Test
  void theKernelCarriesIpv6InBothDirections() throws IOException {
    try (TwoSites sites = sites(up(FLOW), down(FLOW))) {
      Octets packet = Packets.udp(UE6, 4_000, SERVER6, 53, 100);
      assertEquals(List.of(Wire.toNetwork(0, packet)), sites.up(FLOW, packet));
      assertEquals(1, sites.down(Packets.udp(SERVER6, 53, UE6, 4_000, 100)).size());
      assertEquals(2, sites.carriedByKernel());
    }
  }

  @Test
  void everyHostOfTheIpv6PrefixIsThePhones() throws IOException {
    try (TwoSites sites = sites(up(FLOW), down(FLOW))) {
      Ipv6Address other = new Ipv6Address(UE6.prefix(), 0x1234);
      assertEquals(1, sites.up(FLOW, Packets.udp(other, 1, SERVER6, 2, 10)).size());
      assertEquals(1, sites.down(Packets.udp(SERVER6, 2, other, 1, 10)).size());
      assertEquals(2, sites.carriedByKernel());
    }
  }

  @Test
  void nobodyForwardsTheSourceAddressOfSomebodyElse() throws IOException {
    try (TwoSites sites = sites(up(FLOW), down(FLOW))) {
      assertEquals(List.of(), sites.up(FLOW, Packets.udp(STRANGER, 1, SERVER, 2, 10)));
      Ipv6Address stranger = new Ipv6Address(UE6.prefix() + 1, 1);
      assertEquals(List.of(), sites.up(FLOW, Packets.udp(stranger, 1, SERVER6, 2, 10)));
    }
  }

  @Test
  void aFlowThatNoRuleHasIsDropped() throws IOException {
    try (TwoSites sites = sites(up(FLOW), down(FLOW))) {
      assertEquals(List.of(), sites.up(OTHER_FLOW, toServer(53)));
      assertEquals(List.of(), sites.up(-1, toServer(53)));
    }
  }

  @Test
  void aPacketForNobodyIsDropped() throws IOException {
    try (TwoSites sites = sites(up(FLOW), down(FLOW))) {
      assertEquals(List.of(), sites.down(Packets.udp(SERVER, 1, STRANGER, 2, 10)));
    }
  }

  // ---- filters and precedence

  @Test
  void theKernelTriesFiltersInTheOrderOfPrecedence() throws IOException {
    try (TwoSites sites =
        sites(
            up(-1),
            down(FLOW),
            down(OTHER_FLOW, flow("permit out 17 from 10.200.0.0/24 53 to assigned")).before())) {
      assertEquals(Octets.of(0, OTHER_FLOW), sites.down(toPhone(53)).getFirst().flow());
      assertEquals(Octets.of(0, FLOW), sites.down(toPhone(54)).getFirst().flow());
      assertEquals(2, sites.carriedByKernel());
    }
  }

  @Test
  void aRuleWithFiltersAloneDropsWhatTheyDoNotMatch() throws IOException {
    try (TwoSites sites =
        sites(
            up(FLOW, flow("permit out 17 from 10.200.0.0/24 53,5000-5100 to assigned")),
            down(FLOW, flow("permit out 17 from 10.200.0.0/24 53,5000-5100 to assigned")))) {
      for (int port : new int[] {53, 5_000, 5_050, 5_100}) {
        assertEquals(1, sites.up(FLOW, toServer(port)).size(), "port " + port);
        assertEquals(1, sites.down(toPhone(port)).size(), "port " + port);
      }
      assertEquals(8, sites.carriedByKernel());
      for (int port : new int[] {52, 54, 4_999, 5_101}) {
        assertEquals(List.of(), sites.up(FLOW, toServer(port)), "port " + port);
        assertEquals(List.of(), sites.down(toPhone(port)), "port " + port);
      }
    }
  }

  @Test
  void aFilterOfAddressesHoldsForItsPrefixOnly() throws IOException {
    try (TwoSites sites =
        sites(up(FLOW, flow("permit out ip from 10.200.0.8/30 to assigned")), down(FLOW))) {
      assertEquals(1, sites.up(FLOW, toServer(53)).size());
      assertEquals(
          List.of(), sites.up(FLOW, Packets.udp(UE, 1, Ipv4Address.parse("10.200.0.12"), 2, 10)));
      assertEquals(1, sites.carriedByKernel());
    }
  }

  @Test
  void aFilterOfTheTypeOfServiceLooksUnderItsMask() throws IOException {
    SdfFilter expedited = new SdfFilter(null, 0xb8fc, null, null, null, null);
    try (TwoSites sites = sites(up(FLOW, expedited), down(FLOW))) {
      Octets payload = Packets.udpPayload(1, 2, 10);
      assertEquals(1, sites.up(FLOW, Packets.ipv4(UE, SERVER, Packets.UDP, 0xb9, payload)).size());
      assertEquals(0, sites.up(FLOW, Packets.ipv4(UE, SERVER, Packets.UDP, 0x20, payload)).size());
    }
  }

  @Test
  void protocolsWithoutPortsMatchNoFilterOfPorts() throws IOException {
    try (TwoSites sites =
        sites(up(FLOW, flow("permit out ip from any 53 to assigned")), down(FLOW))) {
      Octets payload = Packets.udpPayload(4_000, 53, 10);
      assertEquals(List.of(), sites.up(FLOW, Packets.ipv4(UE, SERVER, 47, 0, payload)));
      assertEquals(List.of(), sites.up(FLOW, Packets.ipv4(UE, SERVER, Packets.ICMP, 0, payload)));
    }
  }

  @Test
  void aLaterFragmentIsNotJudgedByWhatLooksLikePorts() throws IOException {
    try (TwoSites sites =
        sites(up(FLOW, flow("permit out 17 from any 53 to assigned")), down(FLOW))) {
      assertEquals(List.of(), sites.up(FLOW, Packets.with(toServer(53), 7, 10)));
    }
  }

  @Test
  void laterFragmentsMeetTheRuleOfTheFirst() throws IOException {
    SdfFilter dns = flow("permit out 17 from any 53 to assigned");
    try (TwoSites sites = sites(up(FLOW, dns), down(OTHER_FLOW, dns).before(), down(FLOW))) {
      assertEquals(1, sites.up(FLOW, Packets.with(toServer(53), 6, 0x20)).size());
      assertEquals(1, sites.up(FLOW, Packets.with(toServer(53), 7, 10)).size());
      for (int at : new int[] {6, 7}) {
        Octets fragment = Packets.with(toPhone(53), at, 0x20);
        assertEquals(Octets.of(0, OTHER_FLOW), sites.down(fragment).getFirst().flow());
      }
    }
  }

  @Test
  void fragmentsPassWhereNobodyAsksForPorts() throws IOException {
    try (TwoSites sites = sites(up(FLOW), down(FLOW))) {
      assertEquals(1, sites.up(FLOW, Packets.with(toServer(53), 6, 0x20)).size());
      assertEquals(1, sites.up(FLOW, Packets.with(toServer(53), 7, 10)).size());
      assertEquals(1, sites.down(Packets.with(toPhone(53), 7, 10)).size());
    }
  }

  // ---- gates and actions

  @Test
  void aClosedGateLetsNothingThrough() throws IOException {
    try (TwoSites sites = sites(up(FLOW).closed(), down(FLOW).closed())) {
      assertEquals(List.of(), sites.up(FLOW, toServer(53)));
      assertEquals(List.of(), sites.down(toPhone(53)));
    }
  }

  @Test
  void aRuleThatDropsHidesTheOnesBehindIt() throws IOException {
    try (TwoSites sites =
        sites(
            up(FLOW),
            up(FLOW, flow("permit out ip from 10.200.0.9 to assigned"))
                .before()
                .doing(Rule.Action.DROP),
            down(FLOW))) {
      assertEquals(List.of(), sites.up(FLOW, toServer(53)));
      assertEquals(
          1, sites.up(FLOW, Packets.udp(UE, 1, Ipv4Address.parse("10.200.0.8"), 2, 10)).size());
    }
  }

  // ---- rates and usage

  @Test
  void aRateAdmitsTheSameBurstOnBothPaths() throws IOException {
    // At 8 kbit/s an octet takes a millisecond: what comes at once has the burst alone, 64 KiB.
    try (TwoSites sites = sites(up(FLOW).atMost(8), down(FLOW))) {
      int admitted = 0;
      Octets packet = Packets.udp(UE, 4_000, SERVER, 53, 1_372); // 1400 octets
      for (int i = 0; i < 100 && !sites.up(FLOW, packet).isEmpty(); i++) {
        admitted++;
      }
      // 46 packets fit; the one that exceeds the burst is the last to pass
      assertEquals(47, admitted);
      assertTrue(sites.carriedByKernel() >= 46, "carried " + sites.carriedByKernel());
    }
  }

  @Test
  void anAggregateRateIsSharedByTheRulesOfADirection() throws IOException {
    Plan plan =
        Plan.of(
                up(FLOW),
                up(OTHER_FLOW, flow("permit out 17 from any 53 to assigned")).before(),
                down(FLOW))
            .withAmbr(8);
    try (TwoSites sites = TwoSites.of(ground, plan)) {
      int admitted = 0;
      for (int i = 0; i < 100; i++) {
        boolean first = i % 2 == 0;
        Octets packet = Packets.udp(UE, 4_000, SERVER, first ? 53 : 80, 1_372);
        admitted += sites.up(first ? OTHER_FLOW : FLOW, packet).size();
      }
      assertEquals(47, admitted);
    }
  }

  @Test
  void bothPathsCountTheSame() throws IOException {
    try (TwoSites sites = sites(up(FLOW).metered(), down(FLOW).metered())) {
      for (int i = 0; i < 5; i++) {
        sites.up(FLOW, toServer(53));
        sites.down(toPhone(53));
      }
      assertTrue(sites.carriedByKernel() >= 8, "carried " + sites.carriedByKernel());
      assertEquals(10 * 128, sites.octetsAtTheEnd());
    }
  }

  /// What an SMF asks for by default: volume and duration, told at the end only.
  @Test
  void usageWithoutThresholdsIsCountedWithoutTakingPacketsFromTheKernel() throws IOException {
    var urr =
        CreateUrr.builder()
            .urrId(new UrrId(Plan.URR))
            .measurementMethod(
                MeasurementMethod.of(MeasurementMethod.VOLUM, MeasurementMethod.DURAT))
            .reportingTriggers(ReportingTriggers.of());
    try (TwoSites sites =
        TwoSites.of(ground, Plan.of(up(FLOW).metered(), down(FLOW).metered()), urr)) {
      for (int i = 0; i < 5; i++) {
        sites.up(FLOW, toServer(53));
        sites.down(toPhone(53));
      }
      assertTrue(sites.carriedByKernel() >= 8, "carried " + sites.carriedByKernel());
      assertEquals(10 * 128, sites.octetsAtTheEnd());
    }
  }

  @Test
  void aThresholdIsReportedAtTheSamePacketOnBothPaths() throws IOException {
    var urr = Plan.counting().volumeThreshold(Volume.ofTotal(1_000));
    Plan plan = Plan.of(up(FLOW).metered(), down(FLOW).metered());
    try (TwoSites sites = TwoSites.of(ground, plan, urr)) {
      for (int i = 0; i < 8; i++) {
        sites.up(FLOW, toServer(53)); // 128 octets each: the eighth reaches 1000
      }
      for (SessionReportRequest report : sites.expect(SessionReportRequest.class)) {
        assertEquals(
            8 * 128, TwoSites.octets(report.usageReports().getFirst().volumeMeasurement()));
      }
    }
  }

  // ---- broken packets

  @Test
  void noTruncationOfAPacketGoesAnywhereOnOnePathOnly() throws IOException {
    try (TwoSites sites = sites(up(FLOW), down(FLOW))) {
      Octets packet = toServer(53);
      int whole = Wire.gPdu(1, FLOW, packet).length();
      for (int octets = 1; octets < whole; octets++) {
        int kept = octets;
        assertEquals(
            List.of(),
            sites.upBroken(FLOW, packet, datagram -> datagram.slice(0, kept)),
            "cut to " + octets);
      }
      for (int octets = 1; octets < packet.length(); octets++) {
        assertEquals(List.of(), sites.down(toPhone(53).slice(0, octets)), "cut to " + octets);
      }
    }
  }

  @Test
  void aPacketThatClaimsToBeLongerIsDropped() throws IOException {
    try (TwoSites sites = sites(up(FLOW), down(FLOW))) {
      assertEquals(List.of(), sites.up(FLOW, Packets.with(toServer(53), 3, 0xff)));
      assertEquals(
          List.of(), sites.up(FLOW, Packets.with(Packets.udp(UE, 1, SERVER, 2, 10), 0, 0x4f)));
      assertEquals(List.of(), sites.up(FLOW, Packets.with(toServer(53), 0, 0x44)));
    }
  }
}
