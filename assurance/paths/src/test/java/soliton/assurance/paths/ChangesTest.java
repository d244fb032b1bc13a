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
import soliton.assurance.paths.Rule.Action;
import soliton.base.Ipv4Address;
import soliton.base.Octets;
import soliton.pfcp.ie.Cause;
import soliton.pfcp.ie.SdfFilter;

/// Modifications of a session hold from the next packet on, on both paths.
class ChangesTest {
  private static final Ipv4Address UE = Phone.FIRST.ipv4();
  private static final Ipv4Address SERVER = Ipv4Address.parse("10.200.0.9");
  private static final Octets UP = Packets.udp(UE, 4_000, SERVER, 53, 100);
  private static final Octets DOWN = Packets.udp(SERVER, 53, UE, 4_000, 100);
  private static final int FLOW = 9;
  private static final int OTHER_FLOW = 5;

  private static Ground ground;

  @BeforeAll
  static void build() throws IOException {
    ground = Ground.build("soliton-chng");
  }

  @AfterAll
  static void tearDown() throws IOException {
    if (ground != null) {
      ground.close();
    }
  }

  private static List<Seen> changed(TwoSites sites, Change change) {
    Site.Changed changed = sites.change(change);
    assertEquals(Cause.REQUEST_ACCEPTED, changed.cause());
    return changed.released();
  }

  @Test
  void gatesCloseAndOpen() throws IOException {
    try (TwoSites sites = TwoSites.of(ground, Plan.of(up(FLOW), down(FLOW)))) {
      assertEquals(1, sites.up(FLOW, UP).size());
      changed(sites, new Change.Gate(1, false));
      assertEquals(List.of(), sites.up(FLOW, UP));
      assertEquals(1, sites.down(DOWN).size());
      changed(sites, new Change.Gate(1, true));
      assertEquals(1, sites.up(FLOW, UP).size());
      assertEquals(3, sites.carriedByKernel());
    }
  }

  @Test
  void whatWasBufferedGoesWhenThePhoneIsThere() throws IOException {
    Rule downlink = down(FLOW).metered();
    try (TwoSites sites = TwoSites.of(ground, Plan.of(up(FLOW), downlink))) {
      assertEquals(1, sites.down(DOWN).size());
      changed(sites, new Change.Doing(2, downlink, Action.BUFFER));
      for (int i = 0; i < 3; i++) {
        assertEquals(List.of(), sites.down(DOWN));
      }
      assertEquals(3, changed(sites, new Change.Doing(2, downlink, Action.FORWARD)).size());
      assertEquals(1, sites.down(DOWN).size());
      assertEquals(2, sites.carriedByKernel());
      assertEquals(5 * 128, sites.octetsAtTheEnd());
    }
  }

  @Test
  void rulesComeAndGo() throws IOException {
    SdfFilter dns = SdfFilter.ofFlow("permit out 17 from any 53 to assigned");
    try (TwoSites sites = TwoSites.of(ground, Plan.of(up(FLOW), down(FLOW)))) {
      changed(sites, new Change.Addition(3, down(OTHER_FLOW, dns).before(), false));
      assertEquals(Octets.of(0, OTHER_FLOW), sites.down(DOWN).getFirst().flow());
      changed(sites, new Change.Order(3, 1_000));
      assertEquals(Octets.of(0, FLOW), sites.down(DOWN).getFirst().flow());
      changed(sites, new Change.Removal(3));
      assertEquals(Octets.of(0, FLOW), sites.down(DOWN).getFirst().flow());
      changed(sites, new Change.Addition(4, up(OTHER_FLOW), false));
      assertEquals(1, sites.up(OTHER_FLOW, UP).size());
      assertTrue(sites.carriedByKernel() == 4, "carried " + sites.carriedByKernel());
    }
  }

  @Test
  void aRuleThatIsGoneCarriesNothing() throws IOException {
    try (TwoSites sites = TwoSites.of(ground, Plan.of(up(FLOW), down(FLOW)))) {
      changed(sites, new Change.Removal(2));
      assertEquals(List.of(), sites.down(DOWN));
      assertEquals(1, sites.up(FLOW, UP).size());
    }
  }
}
