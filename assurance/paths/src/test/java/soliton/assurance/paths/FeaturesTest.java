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
import soliton.assurance.paths.Rule.Feature;
import soliton.base.Ipv4Address;
import soliton.base.Ipv6Address;
import soliton.base.Octets;
import soliton.pfcp.ie.SdfFilter;

/// What few rules have, on both paths: outer IPv6, framed routes, several networks and phones,
/// redirection, copies, marking, guarantees; and what IPv6 has between header and ports.
class FeaturesTest {
  private static final Ipv4Address UE = Phone.FIRST.ipv4();
  private static final Ipv6Address UE6 = Phone.FIRST.ipv6();
  private static final Ipv4Address SERVER = Ipv4Address.parse("10.200.0.9");
  private static final Ipv6Address SERVER6 = Ipv6Address.parse("2001:db8:200::9");
  private static final int FLOW = 9;
  private static final int OTHER_FLOW = 5;
  private static final int ECT_1 = 1;
  private static final int CONGESTION_EXPERIENCED = 3;

  private static Ground ground;

  @BeforeAll
  static void build() throws IOException {
    ground = Ground.build("soliton-feat");
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

  private static Octets toServer(int tos) {
    return Packets.ipv4(UE, SERVER, Packets.UDP, tos, Packets.udpPayload(4_000, 53, 100));
  }

  private static Octets toPhone(int tos) {
    return Packets.ipv4(SERVER, UE, Packets.UDP, tos, Packets.udpPayload(53, 4_000, 100));
  }

  // ---- outside

  @Test
  void tunnelsOverIpv6AreCarriedByTheKernel() throws IOException {
    try (TwoSites sites = sites(up(FLOW), down(FLOW).with(Feature.OVER_IPV6))) {
      assertEquals(1, sites.upOverIpv6(FLOW, toServer(0)).size());
      assertEquals(1, sites.upOverIpv6(FLOW, Packets.udp(UE6, 4_000, SERVER6, 53, 100)).size());
      Seen seen = sites.down(toPhone(0)).getFirst();
      assertEquals(Rule.GNB6.toOctets().toHex(), seen.to());
      assertEquals(1, sites.down(Packets.udp(SERVER6, 53, UE6, 4_000, 100)).size());
      assertEquals(4, sites.carriedByKernel());
    }
  }

  // ---- whose packets

  @Test
  void framedRoutesBelongToThePhone() throws IOException {
    Plan plan = Plan.of(up(FLOW), down(FLOW)).of(Phone.FIRST.withRoutes("192.168.7.0/24"));
    try (TwoSites sites = TwoSites.of(ground, plan)) {
      Ipv4Address behind = Ipv4Address.parse("192.168.7.77");
      Ipv4Address beside = Ipv4Address.parse("192.168.8.77");
      assertEquals(1, sites.up(FLOW, Packets.udp(behind, 1, SERVER, 2, 10)).size());
      assertEquals(1, sites.down(Packets.udp(SERVER, 2, behind, 1, 10)).size());
      assertEquals(2, sites.carriedByKernel());
      assertEquals(List.of(), sites.up(FLOW, Packets.udp(beside, 1, SERVER, 2, 10)));
      assertEquals(List.of(), sites.down(Packets.udp(SERVER, 2, beside, 1, 10)));
    }
  }

  @Test
  void twoNetworksMayUseTheSameAddresses() throws IOException {
    Plan plan = Plan.of(up(FLOW), down(FLOW));
    try (TwoSites sites =
        TwoSites.of(
            ground,
            Site.Setting.PLAIN,
            plan.of(Phone.FIRST.in("internet")),
            plan.of(Phone.FIRST.twin().in("ims")))) {
      assertEquals("network 0", sites.up(0, FLOW, toServer(0)).getFirst().to());
      assertEquals("network 1", sites.up(1, FLOW, toServer(0)).getFirst().to());
      assertEquals(Phone.FIRST.teid(), sites.down(0, toPhone(0)).getFirst().teid());
      assertEquals(Phone.FIRST.twin().teid(), sites.down(1, toPhone(0)).getFirst().teid());
      Octets six = Packets.udp(SERVER6, 53, UE6, 4_000, 100);
      assertEquals(Phone.FIRST.twin().teid(), sites.down(1, six).getFirst().teid());
      assertEquals(5, sites.carriedByKernel());
    }
  }

  @Test
  void packetsOfOnePhoneReachAnother() throws IOException {
    Plan plan = Plan.of(up(FLOW), down(FLOW));
    try (TwoSites sites = TwoSites.of(ground, Site.Setting.PLAIN, plan, plan.of(Phone.SECOND))) {
      Octets packet = Packets.udp(UE, 1, Phone.SECOND.ipv4(), 2, 10);
      assertEquals(Phone.SECOND.teid(), sites.up(0, FLOW, packet).getFirst().teid());
      Octets six = Packets.udp(Phone.SECOND.ipv6(), 1, UE6, 2, 10);
      assertEquals(Phone.FIRST.teid(), sites.up(1, FLOW, six).getFirst().teid());
    }
  }

  // ---- what forwarding does besides

  @Test
  void redirectedPacketsGoToThePortal() throws IOException {
    try (TwoSites sites = sites(up(FLOW).with(Feature.REDIRECTION), down(FLOW))) {
      Octets packet = sites.up(FLOW, toServer(0)).getFirst().packet();
      assertEquals(PfcpRules.PORTAL.toOctets(), packet.slice(16, 4));
      assertEquals(0, sites.carriedByKernel());
    }
  }

  @Test
  void copiesGoToTheirOwnTunnel() throws IOException {
    try (TwoSites sites =
        sites(up(FLOW).with(Feature.COPY), down(FLOW).with(Feature.COPY).metered())) {
      assertEquals(2, sites.up(FLOW, toServer(0)).size());
      List<Seen> seen = sites.down(toPhone(0));
      assertEquals(
          List.of(PfcpRules.COPY_TEID, Phone.FIRST.teid()), seen.stream().map(Seen::teid).toList());
      assertEquals(128, sites.octetsAtTheEnd());
    }
  }

  @Test
  void markingKeepsCongestionNotification() throws IOException {
    try (TwoSites sites = sites(up(FLOW).with(Feature.MARKING), down(FLOW).with(Feature.MARKING))) {
      for (int ecn = 0; ecn < 4; ecn++) {
        Octets packet = sites.up(FLOW, toServer(ecn)).getFirst().packet();
        assertEquals(Rule.DSCP << 2 | ecn, packet.at(1));
        Octets six = Packets.ipv6(UE6, SERVER6, Packets.UDP, ecn, Packets.udpPayload(1, 2, 9));
        assertEquals(1, sites.up(FLOW, six).size());
        assertEquals(1, sites.down(toPhone(ecn)).size(), "its tunnel is marked, it is not");
      }
      assertEquals(12, sites.carriedByKernel());
    }
  }

  // ---- quality

  @Test
  void whatIsGuaranteedPassesALinkThatIsFull() throws IOException {
    try (TwoSites sites =
        TwoSites.of(
            ground,
            Site.Setting.ofLink(8),
            Plan.of(
                up(FLOW),
                up(OTHER_FLOW).atMost(1_000_000).with(Feature.GUARANTEE),
                down(OTHER_FLOW).atMost(1_000_000).with(Feature.GUARANTEE),
                down(FLOW, SdfFilter.ofFlow("permit out 17 from any 54 to assigned")).before()))) {
      Octets big = Packets.udp(UE, 4_000, SERVER, 53, 1_372); // 47 of them fill the link
      Octets bigDown = Packets.udp(SERVER, 54, UE, 4_000, 1_372);
      int up = 0;
      int down = 0;
      for (int i = 0; i < 60; i++) {
        up += sites.up(FLOW, big).size();
        down += sites.down(bigDown).size();
        assertEquals(1, sites.up(OTHER_FLOW, toServer(0)).size(), "guaranteed, uplink");
        assertEquals(1, sites.down(toPhone(0)).size(), "guaranteed, downlink");
      }
      assertTrue(up < 47 && up > 30, up + " of best effort");
      assertTrue(down < 47 && down > 30, down + " of best effort");
      assertTrue(sites.carriedByKernel() > 150, "carried " + sites.carriedByKernel());
    }
  }

  @Test
  void packetsOfL4sAreMarkedAlike() throws IOException {
    // At 8 kbit/s the first packet of 128 octets is 128 ms ahead of the rate.
    try (TwoSites sites =
        sites(up(FLOW).atMost(8).with(Feature.L4S), down(FLOW).atMost(8).with(Feature.L4S))) {
      for (int ecn = 0; ecn < 4; ecn++) {
        int expected = ecn == ECT_1 ? CONGESTION_EXPERIENCED : ecn;
        assertEquals(expected, sites.up(FLOW, toServer(ecn)).getFirst().packet().at(1));
        assertEquals(expected, sites.down(toPhone(ecn)).getFirst().packet().at(1));
        Octets six = Packets.ipv6(UE6, SERVER6, Packets.UDP, ecn, Packets.udpPayload(1, 2, 9));
        Octets seen = sites.up(FLOW, six).getFirst().packet();
        assertEquals(expected, seen.at(1) >> 4);
      }
      assertEquals(12, sites.carriedByKernel());
    }
  }

  @Test
  void markingOfTheRuleKeepsThatOfCongestion() throws IOException {
    Rule both = up(FLOW).atMost(8).with(Feature.L4S).with(Feature.MARKING);
    try (TwoSites sites = sites(both, down(FLOW))) {
      int tos = sites.up(FLOW, toServer(ECT_1)).getFirst().packet().at(1);
      assertEquals(Rule.DSCP << 2 | CONGESTION_EXPERIENCED, tos);
    }
  }

  @Test
  void packetsOfL4sAreNotMarkedWithinTheRate() throws IOException {
    try (TwoSites sites = sites(up(FLOW).atMost(10_000_000).with(Feature.L4S), down(FLOW))) {
      for (int i = 0; i < 20; i++) {
        assertEquals(ECT_1, sites.up(FLOW, toServer(ECT_1)).getFirst().packet().at(1));
      }
      assertEquals(20, sites.carriedByKernel());
    }
  }

  // ---- IPv6 between header and ports

  @Test
  void extensionHeadersDoNotHidePorts() throws IOException {
    SdfFilter port = SdfFilter.ofFlow("permit out 17 from any 53 to assigned");
    Octets udp = Packets.udpPayload(4_000, 53, 20);
    Octets other = Packets.udpPayload(4_000, 54, 20);
    try (TwoSites sites = sites(up(FLOW, port), down(FLOW))) {
      for (int header : new int[] {0, 43, 60}) {
        Octets extended = Packets.extended(Packets.UDP, 0, 1, 4, udp);
        assertEquals(1, sites.up(FLOW, Packets.ipv6(UE6, SERVER6, header, 0, extended)).size());
        Octets wrong = Packets.extended(Packets.UDP, 0, 1, 4, other);
        assertEquals(List.of(), sites.up(FLOW, Packets.ipv6(UE6, SERVER6, header, 0, wrong)));
        assertEquals(1, sites.down(Packets.ipv6(SERVER6, UE6, header, 0, extended)).size());
      }
    }
  }

  @Test
  void fragmentsOfIpv6AreJudgedAlike() throws IOException {
    SdfFilter port = SdfFilter.ofFlow("permit out 17 from any 53 to assigned");
    Octets udp = Packets.udpPayload(4_000, 53, 24);
    try (TwoSites sites = sites(up(FLOW, port), down(FLOW))) {
      Octets first = Packets.ipv6(UE6, SERVER6, 44, 0, Packets.extended(17, 0, 0, 1, udp));
      Octets last = Packets.ipv6(UE6, SERVER6, 44, 0, Packets.extended(17, 0, 0, 32, udp));
      sites.up(FLOW, last);
      sites.up(FLOW, first);
      sites.up(FLOW, last);
      Octets back = Packets.ipv6(SERVER6, UE6, 44, 0, Packets.extended(17, 0, 0, 32, udp));
      assertEquals(1, sites.down(back).size());
    }
  }
}
