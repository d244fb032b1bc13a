package soliton.upf;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static soliton.upf.Bench.HOST;
import static soliton.upf.Bench.UE;

import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import soliton.pfcp.Decoded;
import soliton.pfcp.Pfcp;
import soliton.pfcp.ie.Cause;
import soliton.pfcp.ie.FailedRuleId;
import soliton.pfcp.ie.MeasurementInformation;
import soliton.pfcp.ie.MeasurementMethod;
import soliton.pfcp.ie.ReportType;
import soliton.pfcp.ie.ReportingTriggers;
import soliton.pfcp.ie.UrrId;
import soliton.pfcp.ie.UsageReportTrigger;
import soliton.pfcp.ie.Volume;
import soliton.pfcp.ie.VolumeMeasurement;
import soliton.pfcp.message.CreateUrr;
import soliton.pfcp.message.CreateUrrBuilder;
import soliton.pfcp.message.QueryUrr;
import soliton.pfcp.message.RemoveUrr;
import soliton.pfcp.message.SessionDeletionRequest;
import soliton.pfcp.message.SessionDeletionResponse;
import soliton.pfcp.message.SessionEstablishmentResponse;
import soliton.pfcp.message.SessionModificationRequest;
import soliton.pfcp.message.SessionModificationResponse;
import soliton.pfcp.message.SessionReportRequest;
import soliton.pfcp.message.SessionReportResponse;
import soliton.pfcp.message.UpdateUrr;
import soliton.pfcp.message.UsageReport;
import soliton.upf.Bench.Session;

/// What is measured, and when it is told (TS 29.244 5.2.2).
class UsageReportTest {
  private static final UrrId URR = new UrrId(1);

  private Bench bench;

  @BeforeEach
  void associate() throws IOException {
    bench = new Bench().associated();
  }

  @AfterEach
  void close() {
    bench.close();
  }

  private static CreateUrrBuilder urr(int method, int... triggers) {
    return CreateUrr.builder()
        .urrId(URR)
        .measurementMethod(MeasurementMethod.of(method))
        .reportingTriggers(ReportingTriggers.of(triggers));
  }

  /// A session whose two directions are measured by one rule.
  private Session measured(CreateUrrBuilder urr) {
    var request = Bench.establishment().createUrrs(urr.build());
    request.createPdrs(
        List.of(
            Bench.uplinkPdr(UE).urrIds(URR).build(), Bench.downlinkPdr(UE).urrIds(URR).build()));
    Session session = bench.established(request);
    bench.modify(session, Bench.activation(Bench.GNB_TEID));
    return session;
  }

  private void up(Session session, int octets) {
    bench.fromRadio(Bench.gPdu(session.teid(), Packets.udp(UE, HOST, octets - 28)));
  }

  private void down(int octets) {
    bench.fromNetwork(Packets.udp(HOST, UE, octets - 28));
  }

  /// The report that must have come with this trigger; it is acknowledged.
  private UsageReport report(int trigger) {
    Decoded.Message message = Objects.requireNonNull(bench.nextAtSmf());
    SessionReportRequest request = assertInstanceOf(SessionReportRequest.class, message.message());
    var answer = SessionReportResponse.builder().cause(Cause.REQUEST_ACCEPTED).build();
    bench.sendRaw(Pfcp.encode(answer, 1, message.header().sequence()));
    assertTrue(request.reportType().has(ReportType.USAR));
    UsageReport report = request.usageReports().getFirst();
    assertTrue(report.usageReportTrigger().has(trigger), report.toString());
    assertEquals(URR, report.urrId());
    return report;
  }

  @Test
  void aVolumeThresholdIsReportedEachTimeItIsReached() {
    Session session =
        measured(
            urr(MeasurementMethod.VOLUM, ReportingTriggers.VOLTH)
                .volumeThreshold(Volume.ofTotal(1_000)));
    up(session, 600);
    assertNull(bench.nextOctetsAtSmf());
    down(600);
    UsageReport first = report(UsageReportTrigger.VOLTH);
    assertEquals(0, first.urSeqn());
    assertEquals(
        new VolumeMeasurement(1_200L, 600L, 600L, null, null, null), first.volumeMeasurement());
    up(session, 900);
    assertNull(bench.nextOctetsAtSmf());
    up(session, 100);
    UsageReport second = report(UsageReportTrigger.VOLTH);
    assertEquals(1, second.urSeqn());
    assertEquals(
        new VolumeMeasurement(1_000L, 1_000L, 0L, null, null, null), second.volumeMeasurement());
  }

  @Test
  void packetsAreCountedWhereAskedFor() {
    Session session =
        measured(
            urr(MeasurementMethod.VOLUM, ReportingTriggers.VOLTH)
                .volumeThreshold(new Volume(null, 200L, null))
                .measurementInformation(MeasurementInformation.of(MeasurementInformation.MNOP)));
    down(500);
    up(session, 100);
    up(session, 100);
    assertEquals(
        new VolumeMeasurement(700L, 200L, 500L, 3L, 2L, 1L),
        report(UsageReportTrigger.VOLTH).volumeMeasurement());
  }

  @Test
  void trafficStopsWhenTheQuotaIsUsedUpAndGoesOnWithAnother() {
    Session session =
        measured(
            urr(MeasurementMethod.VOLUM, ReportingTriggers.VOLQU)
                .volumeQuota(Volume.ofTotal(1_000)));
    up(session, 1_000);
    report(UsageReportTrigger.VOLQU);
    up(session, 100);
    assertEquals(1, bench.toNetwork.size());
    assertEquals(1, bench.dropped("quota"));
    bench.modify(
        session,
        SessionModificationRequest.builder()
            .updateUrrs(UpdateUrr.builder().urrId(URR).volumeQuota(Volume.ofTotal(1_000)).build()));
    up(session, 100);
    assertEquals(2, bench.toNetwork.size());
  }

  @Test
  void timeCountsFromTheFirstPacket() {
    Session session =
        measured(urr(MeasurementMethod.DURAT, ReportingTriggers.TIMTH).timeThreshold(5L));
    bench.pass(Duration.ofSeconds(8));
    assertNull(bench.nextOctetsAtSmf());
    up(session, 100);
    bench.pass(Duration.ofSeconds(4));
    assertNull(bench.nextOctetsAtSmf());
    bench.pass(Duration.ofSeconds(2));
    assertEquals(5, report(UsageReportTrigger.TIMTH).durationMeasurement());
  }

  @Test
  void timeCountsAtOnceWhereAskedFor() {
    measured(
        urr(MeasurementMethod.DURAT, ReportingTriggers.TIMQU)
            .timeQuota(5L)
            .measurementInformation(MeasurementInformation.of(MeasurementInformation.ISTM)));
    bench.pass(Duration.ofSeconds(6));
    assertEquals(5, report(UsageReportTrigger.TIMQU).durationMeasurement());
    down(100);
    assertEquals(1, bench.dropped("quota"));
  }

  @Test
  void periodicReportsComeWhetherThereIsTrafficOrNot() {
    Session session =
        measured(urr(MeasurementMethod.VOLUM, ReportingTriggers.PERIO).measurementPeriod(7L));
    up(session, 100);
    bench.pass(Duration.ofMillis(7_500));
    assertEquals(
        100L, Objects.requireNonNull(report(UsageReportTrigger.PERIO).volumeMeasurement()).total());
    bench.pass(Duration.ofSeconds(5));
    assertNull(bench.nextOctetsAtSmf());
    bench.pass(Duration.ofMillis(1_900));
    assertEquals(
        0L, Objects.requireNonNull(report(UsageReportTrigger.PERIO).volumeMeasurement()).total());
  }

  @Test
  void theFirstPacketIsReportedWhereAskedFor() {
    Session session = measured(urr(MeasurementMethod.VOLUM, ReportingTriggers.START));
    up(session, 100);
    assertNull(report(UsageReportTrigger.START).startTime());
    up(session, 100);
    assertNull(bench.nextOctetsAtSmf());
  }

  @Test
  void usageIsToldWhenAskedFor() {
    Session session =
        measured(
            urr(MeasurementMethod.VOLUM, ReportingTriggers.VOLTH)
                .volumeThreshold(Volume.ofTotal(1_000_000)));
    up(session, 300);
    var response =
        bench.ask(
            session.seid(),
            SessionModificationRequest.builder()
                .queryUrrs(QueryUrr.builder().urrId(URR).build())
                .build(),
            SessionModificationResponse.class);
    var report = response.usageReports().getFirst();
    assertTrue(report.usageReportTrigger().has(UsageReportTrigger.IMMER));
    assertEquals(300L, Objects.requireNonNull(report.volumeMeasurement()).total());
  }

  @Test
  void theLastUsageIsToldWhenTheRuleIsRemoved() {
    Session session =
        measured(
            urr(MeasurementMethod.VOLUM, ReportingTriggers.VOLTH)
                .volumeThreshold(Volume.ofTotal(1_000_000)));
    up(session, 300);
    var response =
        bench.ask(
            session.seid(),
            SessionModificationRequest.builder()
                .removeUrrs(RemoveUrr.builder().urrId(URR).build())
                .build(),
            SessionModificationResponse.class);
    assertTrue(
        response.usageReports().getFirst().usageReportTrigger().has(UsageReportTrigger.TERMR));
    up(session, 300);
    assertEquals(2, bench.toNetwork.size());
  }

  @Test
  void theLastUsageIsToldWhenTheSessionEnds() {
    Session session =
        measured(
            urr(MeasurementMethod.VOLUM, ReportingTriggers.VOLTH)
                .volumeThreshold(Volume.ofTotal(1_000_000)));
    up(session, 300);
    down(200);
    var response =
        bench.ask(
            session.seid(),
            SessionDeletionRequest.builder().build(),
            SessionDeletionResponse.class);
    var report = response.usageReports().getFirst();
    assertTrue(report.usageReportTrigger().has(UsageReportTrigger.TERMR));
    assertEquals(
        new VolumeMeasurement(500L, 300L, 200L, null, null, null), report.volumeMeasurement());
  }

  @Test
  void aTriggerWithoutItsValueAndATriggerNotServedAreRefused() {
    var missing =
        Bench.establishment()
            .createUrrs(urr(MeasurementMethod.VOLUM, ReportingTriggers.VOLTH).build());
    SessionEstablishmentResponse response =
        bench.ask(0, missing.build(), SessionEstablishmentResponse.class);
    assertEquals(Cause.CONDITIONAL_IE_MISSING, response.cause());
    assertEquals(31, response.offendingIe());
    var other =
        Bench.establishment()
            .createUrrs(urr(MeasurementMethod.DURAT, ReportingTriggers.ENVCL).build());
    response = bench.ask(0, other.build(), SessionEstablishmentResponse.class);
    assertEquals(Cause.RULE_CREATION_MODIFICATION_FAILURE, response.cause());
    assertEquals(new FailedRuleId(FailedRuleId.Kind.URR, 1), response.failedRuleId());
  }

  @Test
  void theSilenceOfAUeIsToldOnce() {
    Session session = bench.established(Bench.establishment().userPlaneInactivityTimer(10L));
    bench.modify(session, Bench.activation(Bench.GNB_TEID));
    bench.pass(Duration.ofSeconds(6));
    up(session, 100);
    bench.pass(Duration.ofSeconds(6));
    assertNull(bench.nextOctetsAtSmf());
    bench.pass(Duration.ofSeconds(5));
    SessionReportRequest report = bench.expect(SessionReportRequest.class);
    assertTrue(report.reportType().has(ReportType.UPIR));
  }

  @Test
  void aSessionThatTheSmfHasForgottenIsDeleted() {
    Session session =
        measured(
            urr(MeasurementMethod.VOLUM, ReportingTriggers.VOLTH)
                .volumeThreshold(Volume.ofTotal(10)));
    up(session, 100);
    Decoded.Message report = Objects.requireNonNull(bench.nextAtSmf());
    var answer = SessionReportResponse.builder().cause(Cause.SESSION_CONTEXT_NOT_FOUND).build();
    bench.sendRaw(Pfcp.encode(answer, 0, report.header().sequence()));
    assertEquals(0, bench.upf.sessions());
  }
}
