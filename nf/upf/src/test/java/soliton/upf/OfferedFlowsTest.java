package soliton.upf;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import soliton.base.Ipv4Address;
import soliton.nf.Counters;
import soliton.transport.flow.NatFlow;
import soliton.upf.nat.Nat44;
import soliton.upf.nat.NatSettings;
import soliton.upf.nat.OfferedFlows;

class OfferedFlowsTest {
  private static final int NAT = Ipv4Address.parse("192.0.2.1").bits();
  private static final int PHONE = Ipv4Address.parse("10.45.0.2").bits();
  private static final int SERVER = Ipv4Address.parse("198.51.100.7").bits();

  private final RecordedFlowPort port = new RecordedFlowPort();
  private final OfferedFlows offered = new OfferedFlows(port, Runnable::run);

  private Nat44 nat() {
    NatSettings settings = NatSettings.of(List.of(new Ipv4Address(NAT)));
    return new Nat44(0, settings, port.lines(), offered, new Random(1), new Counters());
  }

  private NatFlow flow(int network, int natAddress) {
    int meter = port.lines().take();
    return new NatFlow(network, 17, PHONE, 5000, natAddress, 5000, SERVER, 53, meter);
  }

  @Test
  void anOfferedFlowIsAtWorkUntilItEnds() {
    NatFlow flow = flow(0, NAT);
    offered.onOffer(flow);
    assertEquals(Set.of(flow), port.natFlows);
    assertEquals(1, port.lines().inUse());
    offered.onEnd(flow);
    assertTrue(port.natFlows.isEmpty());
    assertEquals(0, port.lines().inUse());
  }

  @Test
  void whatAnEarlierProcessLeftIsTakenOverAndEndsWhenItIsSilent() {
    NatFlow left = flow(0, NAT);
    port.natFlows.add(left);
    Nat44 nat = nat();
    assertEquals(1, offered.takeOver(Map.of(0, nat), 0));
    assertEquals(1, nat.flows());
    for (int i = 0; i < 16; i++) {
      nat.sweep(301_000_000_000L);
    }
    assertTrue(port.natFlows.isEmpty());
  }

  @Test
  void whatNobodyCanHaveIsEnded() {
    port.natFlows.add(flow(0, NAT + 1));
    port.natFlows.add(flow(7, NAT));
    assertEquals(0, offered.takeOver(Map.of(0, nat()), 0));
    assertTrue(port.natFlows.isEmpty());
    assertEquals(0, port.lines().inUse());
  }
}
