package soliton.upf;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static soliton.upf.Bench.HOST;
import static soliton.upf.Bench.SMF;
import static soliton.upf.Bench.UE;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import soliton.base.Ipv4Address;
import soliton.pfcp.ie.FSeid;
import soliton.pfcp.ie.QerCorrelationId;
import soliton.pfcp.ie.QerId;
import soliton.pfcp.message.CreateQerBuilder;
import soliton.pfcp.message.SessionDeletionRequest;
import soliton.pfcp.message.SessionDeletionResponse;
import soliton.transport.flow.FlowRule;
import soliton.transport.flow.RateLine;
import soliton.upf.Bench.Session;

/// Rates that rules of several sessions enforce together (TS 29.244 5.2.1, QER Correlation ID).
final class SharedRatesTest {
  private static final Ipv4Address OTHER = Ipv4Address.parse("10.45.0.3");

  private static Session session(Bench bench, Ipv4Address ue, @Nullable Long correlation) {
    CreateQerBuilder rate = Bench.ambr(2, 50);
    if (correlation != null) {
      rate.qerCorrelationId(new QerCorrelationId(correlation));
    }
    var request = Bench.establishment(ue).cpFSeid(FSeid.of(ue.bits() & 0xff, SMF));
    request.createQers(List.of(Bench.flow().build(), rate.build()));
    request.createPdrs(
        List.of(Bench.uplinkPdr(ue).qerIds(new QerId(2)).build(), Bench.downlinkPdr(ue).build()));
    return bench.established(request);
  }

  private static int line(Bench bench, Session session) {
    List<FlowRule> rules = bench.flows.of(session.seid()).uplink().values().iterator().next();
    return rules.getFirst().buckets().getFirst();
  }

  private static void end(Bench bench, Session session) {
    bench.ask(
        session.seid(), SessionDeletionRequest.builder().build(), SessionDeletionResponse.class);
  }

  @Test
  void rulesOfOneCorrelationEnforceOneRateInSeveralSessions() throws IOException {
    try (Bench bench = new Bench().associated()) {
      Session one = session(bench, UE, 8L);
      Session other = session(bench, OTHER, 8L);
      assertEquals(line(bench, one), line(bench, other));
      long now = bench.simulation.clock().nanos();
      RateLine.charge(bench.flows.lines.memory(), line(bench, one), 50_000_000, now);
      bench.fromRadio(Bench.gPdu(other.teid(), Packets.udp(OTHER, HOST, 10)));
      assertEquals(1, bench.dropped("over-rate"));
    }
  }

  @Test
  void rulesOfAnotherCorrelationOrOfNoneHaveARateOfTheirOwn() throws IOException {
    try (Bench bench = new Bench().associated()) {
      int eighth = line(bench, session(bench, UE, 8L));
      int ninth = line(bench, session(bench, OTHER, 9L));
      int alone = line(bench, session(bench, Ipv4Address.parse("10.45.0.4"), null));
      assertNotEquals(eighth, ninth);
      assertNotEquals(eighth, alone);
      assertNotEquals(ninth, alone);
    }
  }

  @Test
  void theRateIsThereUntilTheLastSessionHasEnded() throws IOException {
    try (Bench bench = new Bench().associated()) {
      int unused = bench.flows.lines.inUse();
      Session one = session(bench, UE, 8L);
      int line = line(bench, one);
      Session other = session(bench, OTHER, 8L);
      end(bench, one);
      Session next = session(bench, UE, 8L);
      assertEquals(line, line(bench, other));
      assertEquals(line, line(bench, next));
      end(bench, other);
      end(bench, next);
      assertEquals(unused, bench.flows.lines.inUse());
    }
  }

  @Test
  void itIsStillOneRateInTheNextProcess(@TempDir Path state) throws IOException {
    Bench before = Bench.keeping(state).associated();
    Session one = session(before, UE, 8L);
    Session other = session(before, OTHER, 8L);
    int line = line(before, one);
    try (Bench after = before.afterKill()) {
      assertEquals(line, line(after, one));
      assertEquals(line, line(after, other));
      Session third = session(after, Ipv4Address.parse("10.45.0.4"), 8L);
      assertEquals(line, line(after, third));
    }
  }
}
