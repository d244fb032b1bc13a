package soliton.upf;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static soliton.upf.Bench.GNB_TEID;
import static soliton.upf.Bench.HOST;
import static soliton.upf.Bench.QFI;
import static soliton.upf.Bench.UE;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import soliton.base.Ipv4Address;
import soliton.base.Octets;
import soliton.pfcp.Decoded;
import soliton.pfcp.Pfcp;
import soliton.pfcp.ie.Cause;
import soliton.pfcp.ie.MeasurementMethod;
import soliton.pfcp.ie.ReportingTriggers;
import soliton.pfcp.ie.TimeStamp;
import soliton.pfcp.ie.UrrId;
import soliton.pfcp.ie.Volume;
import soliton.pfcp.message.CreateUrr;
import soliton.pfcp.message.CreateUrrBuilder;
import soliton.pfcp.message.HeartbeatRequest;
import soliton.pfcp.message.HeartbeatResponse;
import soliton.pfcp.message.QueryUrr;
import soliton.pfcp.message.SessionDeletionRequest;
import soliton.pfcp.message.SessionDeletionResponse;
import soliton.pfcp.message.SessionModificationRequest;
import soliton.pfcp.message.SessionModificationResponse;
import soliton.pfcp.message.SessionReportRequest;
import soliton.pfcp.message.SessionReportResponse;
import soliton.pfcp.message.UsageReport;
import soliton.pfcp.message.UsageReportInModificationResponse;
import soliton.transport.flow.FlowRule;
import soliton.transport.flow.FlowSession;
import soliton.transport.flow.UsageLine;
import soliton.upf.Bench.Session;

/// A process is killed, and the next one goes on: no packet, no octet and no report is lost or told
/// twice (TS 23.527 4.2).
class SurvivalTest {
  private static final UrrId URR = new UrrId(1);

  @TempDir private Path state;
  private Bench bench;

  @BeforeEach
  void associate() throws IOException {
    bench = Bench.keeping(state).associated();
  }

  @AfterEach
  void close() {
    bench.close();
  }

  /// The process is gone; nothing of it runs any more.
  private void kill() throws IOException {
    bench = bench.afterKill();
  }

  private Session measured(CreateUrrBuilder urr) {
    var request = Bench.establishment().createUrrs(urr.urrId(URR).build());
    request.createPdrs(
        List.of(
            Bench.uplinkPdr(UE).urrIds(URR).build(), Bench.downlinkPdr(UE).urrIds(URR).build()));
    Session session = bench.established(request);
    bench.modify(session, Bench.activation(GNB_TEID));
    return session;
  }

  private static CreateUrrBuilder volume(long threshold) {
    return CreateUrr.builder()
        .measurementMethod(MeasurementMethod.of(MeasurementMethod.VOLUM))
        .reportingTriggers(ReportingTriggers.of(ReportingTriggers.VOLTH))
        .volumeThreshold(Volume.ofTotal(threshold));
  }

  private void up(Session session, int octets) {
    bench.fromRadio(Bench.gPdu(session.teid(), Packets.udp(UE, HOST, octets - 28)));
  }

  private SessionReportRequest nextReport(boolean acknowledged) {
    Decoded.Message message = Objects.requireNonNull(bench.nextAtSmf(), "nothing was reported");
    if (acknowledged) {
      var answer = SessionReportResponse.builder().cause(Cause.REQUEST_ACCEPTED).build();
      bench.sendRaw(Pfcp.encode(answer, 1, message.header().sequence()));
    }
    return assertInstanceOf(SessionReportRequest.class, message.message());
  }

  private UsageReportInModificationResponse query(Session session) {
    return bench
        .ask(
            session.seid(),
            SessionModificationRequest.builder()
                .queryUrrs(QueryUrr.builder().urrId(URR).build())
                .build(),
            SessionModificationResponse.class)
        .usageReports()
        .getFirst();
  }

  /// What a faster way does on its own: a packet of the first uplink rule of a session.
  private void countInKernel(Session session, int octets) {
    FlowSession carried = Objects.requireNonNull(bench.flows.sessions.get(session.seid()));
    FlowRule rule = Objects.requireNonNull(carried.uplink().get((int) session.teid())).getFirst();
    long now = bench.simulation.clock().nanos();
    rule.meters()
        .forEach(line -> UsageLine.count(bench.flows.lines.memory(), line, true, octets, now));
  }

  @Test
  void packetsGoOnThroughTheSameTunnels() throws IOException {
    Session session = bench.active();
    kill();
    assertEquals(1, bench.upf.sessions());
    Octets up = Packets.udp(UE, HOST, 50);
    bench.fromRadio(Bench.gPdu(session.teid(), up));
    assertEquals(up, bench.toNetwork.getLast());
    Octets down = Packets.udp(HOST, UE, 60);
    bench.fromNetwork(down);
    assertEquals(down, bench.lastToRadio(GNB_TEID, QFI));
  }

  @Test
  void usageIsReportedWithoutGapOrDoubleCount() throws IOException {
    Session session = measured(volume(10_000));
    up(session, 600);
    assertEquals(0, query(session).urSeqn());
    up(session, 300);
    kill();
    countInKernel(session, 1_000);
    up(session, 50);
    UsageReportInModificationResponse report = query(session);
    assertEquals(1, report.urSeqn());
    assertEquals(1_350L, Objects.requireNonNull(report.volumeMeasurement()).total());
    up(session, 8_050);
    UsageReport reached = nextReport(true).usageReports().getFirst();
    assertEquals(2, reached.urSeqn());
    assertEquals(8_050L, Objects.requireNonNull(reached.volumeMeasurement()).total());
  }

  @Test
  void whatIsCountedWhileNobodyIsThereIsReported() throws IOException {
    Session session = measured(volume(10_000));
    up(session, 600);
    countInKernel(session, 20_000);
    kill();
    UsageReport report = nextReport(true).usageReports().getFirst();
    assertEquals(20_600L, Objects.requireNonNull(report.volumeMeasurement()).total());
  }

  @Test
  void aReportThatWasNotAcknowledgedIsToldAgainUnchanged() throws IOException {
    Session session = measured(volume(1_000));
    up(session, 1_000);
    UsageReport told = nextReport(false).usageReports().getFirst();
    up(session, 40);
    kill();
    assertEquals(told, nextReport(true).usageReports().getFirst());
    kill();
    assertEquals(null, bench.nextAtSmf());
    assertEquals(40L, Objects.requireNonNull(query(session).volumeMeasurement()).total());
  }

  @Test
  void aQuotaThatIsUsedUpStaysUsedUp() throws IOException {
    Session session =
        measured(
            CreateUrr.builder()
                .measurementMethod(MeasurementMethod.of(MeasurementMethod.VOLUM))
                .reportingTriggers(ReportingTriggers.of(ReportingTriggers.VOLQU))
                .volumeQuota(Volume.ofTotal(1_000)));
    up(session, 1_000);
    nextReport(true);
    kill();
    up(session, 100);
    assertTrue(bench.toNetwork.isEmpty());
    assertEquals(null, bench.nextAtSmf());
  }

  @Test
  void meteredTimeGoesOn() throws IOException {
    Session session =
        measured(
            CreateUrr.builder()
                .measurementMethod(MeasurementMethod.of(MeasurementMethod.DURAT))
                .reportingTriggers(ReportingTriggers.of(ReportingTriggers.TIMTH))
                .timeThreshold(10L));
    up(session, 100);
    bench.pass(Duration.ofSeconds(4));
    kill();
    bench.pass(Duration.ofSeconds(5));
    assertEquals(null, bench.nextAtSmf());
    bench.pass(Duration.ofSeconds(2));
    assertEquals(10, nextReport(true).usageReports().getFirst().durationMeasurement());
  }

  @Test
  void smfsSeeNoRestart() throws IOException {
    TimeStamp before = heartbeat();
    bench.pass(Duration.ofSeconds(10));
    kill();
    assertEquals(before, heartbeat());
    assertEquals(1, bench.upf.associations());
    bench.established(Bench.establishment());
  }

  private TimeStamp heartbeat() {
    var request = HeartbeatRequest.builder().recoveryTimeStamp(new TimeStamp(1_000)).build();
    return Objects.requireNonNull(bench.ask(request, HeartbeatResponse.class).recoveryTimeStamp());
  }

  @Test
  void anEndedSessionDoesNotComeBack() throws IOException {
    Session session = bench.active();
    bench.ask(
        session.seid(), SessionDeletionRequest.builder().build(), SessionDeletionResponse.class);
    kill();
    assertEquals(0, bench.upf.sessions());
    assertEquals(0, bench.flows.lines.inUse());
  }

  @Test
  void linesAndTunnelsOfOldSessionsAreNotGivenToNewOnes() throws IOException {
    Session old = measured(volume(10_000));
    kill();
    int used = bench.flows.lines.inUse();
    assertTrue(used > 0);
    Session other = bench.established(Bench.establishment(Ipv4Address.parse("10.45.0.3")));
    assertNotEquals(old.teid(), other.teid());
    assertTrue(bench.flows.lines.inUse() > used);
    up(old, 600);
    assertEquals(600L, Objects.requireNonNull(query(old).volumeMeasurement()).total());
  }
}
