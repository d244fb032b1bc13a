package soliton.upf;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static soliton.upf.Bench.HOST;
import static soliton.upf.Bench.UE;

import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import soliton.base.Ipv4Address;
import soliton.base.Octets;
import soliton.pfcp.message.SessionDeletionRequest;
import soliton.pfcp.message.SessionDeletionResponse;
import soliton.upf.nat.NatSettings;

/// A UPF that translates addresses towards its data network, from N4 to N6.
class TranslationTest {
  private static final Ipv4Address NAT = Ipv4Address.parse("192.0.2.1");

  private Bench bench;
  private Bench.Session session;

  @BeforeEach
  void establish() throws IOException {
    bench =
        new Bench(
                UnaryOperator.identity(),
                ports ->
                    new UpfPorts(
                        ports.n3(),
                        null,
                        List.of(
                            new N6(
                                "internet",
                                ports.networks().getFirst().port(),
                                NatSettings.of(List.of(NAT)))),
                        ports.flows(),
                        0))
            .associated();
    session = bench.active();
  }

  @AfterEach
  void close() {
    bench.close();
  }

  private static Octets source(Octets packet) {
    return packet.slice(12, 4);
  }

  private static Octets destination(Octets packet) {
    return packet.slice(16, 4);
  }

  private void talk(int times) {
    for (int i = 0; i < times; i++) {
      bench.fromRadio(Bench.gPdu(session.teid(), Packets.udp(UE, 5000, HOST, 53, 10)));
      bench.fromNetwork(Packets.udp(HOST, 53, NAT, 5000, 10));
    }
  }

  @Test
  void theDataNetworkSeesTheTranslationAndThePhoneDoesNot() {
    talk(1);
    assertEquals(NAT.toOctets(), source(bench.toNetwork.getLast()));
    Octets answer = bench.lastToRadio(Bench.GNB_TEID, Bench.QFI);
    assertEquals(UE.toOctets(), destination(answer));
    assertEquals(HOST.toOctets(), source(answer));
  }

  @Test
  void whatNobodyAskedForDoesNotReachThePhone() {
    talk(1);
    bench.fromNetwork(Packets.udp(HOST, 54, NAT, 5000, 10));
    assertEquals(1, bench.toRadio.size());
    assertEquals(1, bench.counters.value("nat.dropped.filtered"));
  }

  @Test
  void aLastingFlowIsCarriedByTheFasterWayUntilTheSessionEnds() {
    talk(4);
    assertTrue(bench.flows.sessions.values().iterator().next().translates());
    assertEquals(1, bench.flows.natFlows.size());
    assertEquals(UE.bits(), bench.flows.natFlows.iterator().next().ueAddress());
    var _ =
        bench.ask(
            session.seid(),
            SessionDeletionRequest.builder().build(),
            SessionDeletionResponse.class);
    assertTrue(bench.flows.natFlows.isEmpty());
    assertEquals(0, bench.flows.lines().inUse());
  }

  @Test
  void aSilentFlowEndsByItself() {
    talk(4);
    for (int i = 0; i < 40; i++) {
      bench.pass(Duration.ofSeconds(20));
    }
    assertTrue(bench.flows.natFlows.isEmpty());
    assertEquals(1, bench.counters.value("nat.flow.ended"));
  }
}
