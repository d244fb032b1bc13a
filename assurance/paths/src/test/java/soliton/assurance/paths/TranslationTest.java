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
import soliton.base.Octets;
import soliton.pfcp.ie.SdfFilter;
import soliton.upf.nat.NatSettings;

/// Translated flows on both paths: their first packets go the slow way, and those of flows that
/// last the kernel's, with the same address and port. Both paths draw their ports from the same
/// chance.
class TranslationTest {
  private static final Ipv4Address UE = Phone.FIRST.ipv4();
  private static final Ipv4Address OUTSIDE = Ipv4Address.parse("10.2.0.50");
  private static final Ipv4Address SERVER = Ipv4Address.parse("10.200.0.9");
  private static final int FLOW = 9;
  private static final int ACK = 0x10;
  private static final int SYN = 0x02;
  private static final int RST = 0x04;

  /// More than a flow needs to be told to the kernel.
  private static final int ROUNDS = 6;

  private static Ground ground;

  @BeforeAll
  static void build() throws IOException {
    ground = Ground.build("soliton-nat");
  }

  @AfterAll
  static void tearDown() throws IOException {
    if (ground != null) {
      ground.close();
    }
  }

  private static TwoSites sites(Rule... rules) throws IOException {
    return TwoSites.of(
        ground, Site.Setting.translating(NatSettings.of(List.of(OUTSIDE))), Plan.of(rules));
  }

  /// Sends packets to and fro until the flow is the kernel's, and two more.
  ///
  /// @return port of the phone as the server sees it
  private static int talk(TwoSites sites, int protocol, Octets request, Answer answer)
      throws IOException {
    int port = 0;
    int before = sites.carriedByKernel();
    for (int i = 0; i < ROUNDS; i++) {
      List<Seen> out = sites.up(FLOW, Packets.ipv4(UE, SERVER, protocol, 0, request));
      assertEquals(1, out.size(), "round " + i);
      Octets packet = out.getFirst().packet();
      assertEquals(OUTSIDE.toOctets(), packet.slice(12, 4));
      port = number(packet, protocol == Packets.ICMP ? 24 : 20);
      Octets payload = answer.to(port);
      List<Seen> in = sites.down(Packets.ipv4(SERVER, OUTSIDE, protocol, 0, payload));
      assertEquals(1, in.size(), "round " + i);
      assertEquals(UE.toOctets(), in.getFirst().packet().slice(16, 4));
    }
    assertTrue(sites.carriedByKernel() > before, "the kernel carries a flow that lasts");
    return port;
  }

  private interface Answer {
    Octets to(int port);
  }

  private static int number(Octets packet, int at) {
    return packet.at(at) << 8 | packet.at(at + 1);
  }

  @Test
  void theFirstPacketOfAFlowGoesTheSlowWay() throws IOException {
    try (TwoSites sites = sites(up(FLOW), down(FLOW))) {
      assertEquals(1, sites.up(FLOW, Packets.udp(UE, 4_000, SERVER, 53, 10)).size());
      assertEquals(0, sites.carriedByKernel());
    }
  }

  @Test
  void flowsOfUdpAreTranslatedAlike() throws IOException {
    try (TwoSites sites = sites(up(FLOW).metered(), down(FLOW).metered())) {
      talk(
          sites,
          Packets.UDP,
          Packets.udpPayload(4_000, 53, 33),
          port -> Packets.udpPayload(53, port, 33));
    }
  }

  @Test
  void checksumsOfUdpAreMendedAlike() throws IOException {
    try (TwoSites sites = sites(up(FLOW), down(FLOW))) {
      for (int checksum : new int[] {1, 0x7fff, 0xfffe, 0xffff}) {
        talk(
            sites,
            Packets.UDP,
            withChecksum(Packets.udpPayload(4_000, 53, 33), checksum),
            port -> withChecksum(Packets.udpPayload(53, port, 33), checksum));
      }
    }
  }

  private static Octets withChecksum(Octets udp, int checksum) {
    byte[] changed = udp.toArray();
    changed[6] = (byte) (checksum >> 8);
    changed[7] = (byte) checksum;
    return Octets.adopt(changed);
  }

  @Test
  void flowsOfTcpAreTranslatedAlike() throws IOException {
    try (TwoSites sites = sites(up(FLOW), down(FLOW))) {
      sites.up(
          FLOW, Packets.ipv4(UE, SERVER, Packets.TCP, 0, Packets.tcpPayload(4_000, 80, SYN, 0)));
      int port =
          talk(
              sites,
              Packets.TCP,
              Packets.tcpPayload(4_000, 80, ACK, 100),
              outside -> Packets.tcpPayload(80, outside, ACK, 100));
      Octets reset = Packets.tcpPayload(80, port, RST, 0);
      assertEquals(1, sites.down(Packets.ipv4(SERVER, OUTSIDE, Packets.TCP, 0, reset)).size());
    }
  }

  @Test
  void echoesAreTranslatedAlike() throws IOException {
    try (TwoSites sites = sites(up(FLOW), down(FLOW))) {
      talk(
          sites,
          Packets.ICMP,
          Packets.echo(8, 77, 56),
          identifier -> Packets.echo(0, identifier, 56));
    }
  }

  @Test
  void filtersSeeThePhonesOwnAddressAndPort() throws IOException {
    SdfFilter own = SdfFilter.ofFlow("permit out 17 from any 53 to assigned 4000");
    try (TwoSites sites = sites(up(FLOW, own), down(FLOW, own))) {
      talk(
          sites,
          Packets.UDP,
          Packets.udpPayload(4_000, 53, 33),
          port -> Packets.udpPayload(53, port, 33));
      assertEquals(List.of(), sites.up(FLOW, Packets.udp(UE, 4_001, SERVER, 53, 10)));
    }
  }

  @Test
  void markingAndTranslationGoTogether() throws IOException {
    try (TwoSites sites = sites(up(FLOW).with(Feature.MARKING), down(FLOW))) {
      talk(
          sites,
          Packets.UDP,
          withChecksum(Packets.udpPayload(4_000, 53, 33), 0x1234),
          port -> Packets.udpPayload(53, port, 33));
    }
  }

  @Test
  void strangersDoNotComeInThroughAFlowOfTheKernel() throws IOException {
    try (TwoSites sites = sites(up(FLOW), down(FLOW))) {
      int port =
          talk(
              sites,
              Packets.UDP,
              Packets.udpPayload(4_000, 53, 33),
              outside -> Packets.udpPayload(53, outside, 33));
      Ipv4Address stranger = Ipv4Address.parse("10.200.0.10");
      assertEquals(List.of(), sites.down(Packets.udp(stranger, 53, OUTSIDE, port, 10)));
      assertEquals(List.of(), sites.down(Packets.udp(SERVER, 54, OUTSIDE, port, 10)));
      assertEquals(List.of(), sites.down(Packets.udp(SERVER, 53, OUTSIDE, port ^ 1, 10)));
    }
  }

  @Test
  void fragmentsOfATranslatedFlowAreTranslatedAlike() throws IOException {
    try (TwoSites sites = sites(up(FLOW), down(FLOW))) {
      int port =
          talk(
              sites,
              Packets.UDP,
              Packets.udpPayload(4_000, 53, 33),
              outside -> Packets.udpPayload(53, outside, 33));
      Octets first = Packets.with(Packets.udp(UE, 4_000, SERVER, 53, 32), 6, 0x20);
      Octets last = Packets.with(Packets.udp(UE, 4_000, SERVER, 53, 32), 7, 5);
      assertEquals(1, sites.up(FLOW, first).size());
      assertEquals(1, sites.up(FLOW, last).size());
      Octets back = Packets.with(Packets.udp(SERVER, 53, OUTSIDE, port, 32), 6, 0x20);
      assertEquals(1, sites.down(back).size());
    }
  }

  @Test
  void twoPhonesMeetOverTheirTranslatedAddresses() throws IOException {
    Plan plan = Plan.of(up(FLOW), down(FLOW));
    try (TwoSites sites =
        TwoSites.of(
            ground,
            Site.Setting.translating(
                new NatSettings(
                    List.of(OUTSIDE),
                    1_024,
                    65_535,
                    NatSettings.Filtering.ENDPOINT_INDEPENDENT,
                    1_000,
                    100,
                    NatSettings.Timers.DEFAULT)),
            plan,
            plan.of(Phone.SECOND))) {
      int port =
          talk(
              sites,
              Packets.UDP,
              Packets.udpPayload(4_000, 53, 33),
              outside -> Packets.udpPayload(53, outside, 33));
      for (int i = 0; i < ROUNDS; i++) {
        Octets packet = Packets.udp(Phone.SECOND.ipv4(), 5_000, OUTSIDE, port, 10);
        List<Seen> seen = sites.up(1, FLOW, packet);
        assertEquals(Phone.FIRST.teid(), seen.getFirst().teid());
      }
    }
  }
}
