package soliton.upf;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static soliton.upf.Bench.HOST;
import static soliton.upf.Bench.UE;

import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import soliton.gtpu.Gtpu;
import soliton.gtpu.GtpuHeader;
import soliton.gtpu.GtpuMessage;
import soliton.gtpu.GtpuType;
import soliton.pfcp.Decoded;
import soliton.pfcp.Pfcp;
import soliton.pfcp.ie.ApplyAction;
import soliton.pfcp.ie.Cause;
import soliton.pfcp.ie.DroppedDlTrafficThreshold;
import soliton.pfcp.ie.FailedRuleId;
import soliton.pfcp.ie.FarId;
import soliton.pfcp.ie.MeasurementInformation;
import soliton.pfcp.ie.MeasurementMethod;
import soliton.pfcp.ie.OuterHeaderCreation;
import soliton.pfcp.ie.PdrId;
import soliton.pfcp.ie.ReportingTriggers;
import soliton.pfcp.ie.SessionDeletionResponseFlags;
import soliton.pfcp.ie.SessionModificationRequestFlags;
import soliton.pfcp.ie.TimeStamp;
import soliton.pfcp.ie.UrrId;
import soliton.pfcp.ie.UsageInformation;
import soliton.pfcp.ie.UsageReportTrigger;
import soliton.pfcp.ie.Volume;
import soliton.pfcp.message.AdditionalMonitoringTime;
import soliton.pfcp.message.CreateFar;
import soliton.pfcp.message.CreateUrr;
import soliton.pfcp.message.CreateUrrBuilder;
import soliton.pfcp.message.ForwardingParameters;
import soliton.pfcp.message.HeartbeatRequest;
import soliton.pfcp.message.QueryUrr;
import soliton.pfcp.message.RemovePdr;
import soliton.pfcp.message.SessionDeletionRequest;
import soliton.pfcp.message.SessionDeletionResponse;
import soliton.pfcp.message.SessionEstablishmentRequestBuilder;
import soliton.pfcp.message.SessionEstablishmentResponse;
import soliton.pfcp.message.SessionModificationRequest;
import soliton.pfcp.message.SessionModificationResponse;
import soliton.pfcp.message.SessionReportRequest;
import soliton.pfcp.message.SessionReportResponse;
import soliton.pfcp.message.UpdateFar;
import soliton.pfcp.message.UpdateUrr;
import soliton.pfcp.message.UpdateUrrBuilder;
import soliton.pfcp.message.UsageReport;
import soliton.pfcp.message.UsageReportInModificationResponse;
import soliton.upf.Bench.Session;

/// Quotas that end, times that split usage, rules that pause and depend on others (TS 29.244
/// 5.2.2).
class UsageRulesTest {
  private static final UrrId URR = new UrrId(1);

  private final Set<Integer> seen = new HashSet<>();
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
    return linkable(1, method, triggers);
  }

  private static CreateUrrBuilder linkable(int id, int method, int... triggers) {
    return CreateUrr.builder()
        .urrId(new UrrId(id))
        .measurementMethod(MeasurementMethod.of(method))
        .reportingTriggers(ReportingTriggers.of(triggers));
  }

  private static SessionEstablishmentRequestBuilder measuring(CreateUrr... urrs) {
    var request = Bench.establishment().createUrrs(List.of(urrs));
    List<UrrId> ids = new ArrayList<>();
    for (CreateUrr each : urrs) {
      ids.add(each.urrId());
    }
    return request.createPdrs(
        List.of(
            Bench.uplinkPdr(UE).urrIds(ids).build(), Bench.downlinkPdr(UE).urrIds(ids).build()));
  }

  private Session measured(CreateUrrBuilder... urrs) {
    CreateUrr[] built = new CreateUrr[urrs.length];
    for (int i = 0; i < urrs.length; i++) {
      built[i] = urrs[i].build();
    }
    return active(measuring(built));
  }

  private Session active(SessionEstablishmentRequestBuilder request) {
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

  private void update(Session session, UpdateUrrBuilder change) {
    bench.modify(
        session, SessionModificationRequest.builder().updateUrrs(change.urrId(URR).build()));
  }

  /// The reports of the next message; they are acknowledged.
  private List<UsageReport> reports() {
    Decoded.Message message = Objects.requireNonNull(next(), "nothing was reported");
    SessionReportRequest request = assertInstanceOf(SessionReportRequest.class, message.message());
    var answer = SessionReportResponse.builder().cause(Cause.REQUEST_ACCEPTED).build();
    bench.sendRaw(Pfcp.encode(answer, 1, message.header().sequence()));
    return request.usageReports();
  }

  private UsageReport report(int trigger) {
    List<UsageReport> reports = reports();
    assertEquals(1, reports.size(), reports.toString());
    assertTrue(reports.getFirst().usageReportTrigger().has(trigger), reports.toString());
    return reports.getFirst();
  }

  private void nothing() {
    assertNull(next());
  }

  /// What came to the SMF but for heartbeats and what came before.
  private Decoded.@Nullable Message next() {
    Decoded.Message message = bench.nextAtSmf();
    while (message != null
        && (message.message() instanceof HeartbeatRequest
            || !seen.add(message.header().sequence()))) {
      message = bench.nextAtSmf();
    }
    return message;
  }

  private static long octets(UsageReport report) {
    return Objects.requireNonNull(Objects.requireNonNull(report.volumeMeasurement()).total());
  }

  private SessionModificationResponse ask(
      Session session, soliton.pfcp.message.SessionModificationRequestBuilder request) {
    nothing();
    return bench.ask(session.seid(), request.build(), SessionModificationResponse.class);
  }

  // ---- thresholds and quotas

  @Test
  void aThresholdIsReducedByWhatIsReportedForAnotherReason() {
    Session session =
        measured(
            urr(MeasurementMethod.VOLUM, ReportingTriggers.VOLTH)
                .volumeThreshold(Volume.ofTotal(1_000)));
    up(session, 600);
    var query =
        SessionModificationRequest.builder().queryUrrs(QueryUrr.builder().urrId(URR).build());
    assertEquals(1, ask(session, query).usageReports().size());
    up(session, 300);
    nothing();
    up(session, 100);
    assertEquals(400, octets(report(UsageReportTrigger.VOLTH)));
  }

  @Test
  void aNewThresholdCountsWhatWasUsedSinceTheLastReport() {
    Session session =
        measured(
            urr(MeasurementMethod.VOLUM, ReportingTriggers.VOLTH)
                .volumeThreshold(Volume.ofTotal(10_000)));
    up(session, 600);
    update(session, UpdateUrr.builder().volumeThreshold(Volume.ofTotal(1_000)));
    up(session, 300);
    nothing();
    up(session, 100);
    assertEquals(1_000, octets(report(UsageReportTrigger.VOLTH)));
  }

  @Test
  void thresholdAndQuotaAreReportedOneAfterTheOther() {
    Session session =
        measured(
            urr(MeasurementMethod.VOLUM, ReportingTriggers.VOLTH, ReportingTriggers.VOLQU)
                .volumeThreshold(Volume.ofTotal(700))
                .volumeQuota(Volume.ofTotal(1_000)));
    up(session, 700);
    assertEquals(700, octets(report(UsageReportTrigger.VOLTH)));
    up(session, 300);
    assertEquals(300, octets(report(UsageReportTrigger.VOLQU)));
    up(session, 300);
    nothing();
    assertEquals(2, bench.toNetwork.size());
  }

  @Test
  void aQuotaWithoutTriggerEndsSilently() {
    Session session = measured(urr(MeasurementMethod.VOLUM).volumeQuota(Volume.ofTotal(100)));
    up(session, 100);
    up(session, 100);
    nothing();
    assertEquals(1, bench.toNetwork.size());
  }

  @Test
  void aQuotaOfNothingLetsNothingPassAndTellsOfTheStart() {
    Session session =
        measured(
            urr(MeasurementMethod.VOLUM, ReportingTriggers.START, ReportingTriggers.VOLQU)
                .volumeQuota(Volume.ofTotal(0)));
    nothing();
    up(session, 100);
    UsageReport start = report(UsageReportTrigger.START);
    assertNull(start.volumeMeasurement());
    assertEquals(1, start.eventTimeStamps().size());
    assertTrue(bench.toNetwork.isEmpty());
    update(session, UpdateUrr.builder().volumeQuota(Volume.ofTotal(1_000)));
    up(session, 100);
    assertEquals(1, bench.toNetwork.size());
    nothing();
  }

  @Test
  void whatIsLeftOfAQuotaIsVoidAfterItsHoldingTime() {
    Session session =
        measured(
            urr(MeasurementMethod.VOLUM, ReportingTriggers.QUHTI, ReportingTriggers.START)
                .volumeQuota(Volume.ofTotal(1_000))
                .quotaHoldingTime(10L));
    up(session, 100);
    report(UsageReportTrigger.START);
    bench.pass(Duration.ofSeconds(9));
    nothing();
    bench.pass(Duration.ofSeconds(2));
    assertEquals(100, octets(report(UsageReportTrigger.QUHTI)));
    up(session, 100);
    report(UsageReportTrigger.START);
    assertEquals(1, bench.toNetwork.size());
    update(session, UpdateUrr.builder().volumeQuota(Volume.ofTotal(1_000)));
    up(session, 100);
    assertEquals(2, bench.toNetwork.size());
  }

  @Test
  void aQuotaIsValidForItsTimeOnly() {
    Session session =
        measured(
            urr(MeasurementMethod.VOLUM, ReportingTriggers.QUVTI)
                .volumeQuota(Volume.ofTotal(10_000))
                .quotaValidityTime(10L));
    bench.pass(Duration.ofSeconds(6));
    up(session, 100);
    bench.pass(Duration.ofSeconds(5));
    assertEquals(100, octets(report(UsageReportTrigger.QUVTI)));
    up(session, 100);
    assertEquals(1, bench.toNetwork.size());
  }

  @Test
  void anotherRuleHoldsWhileAQuotaIsUsedUp() {
    var request =
        measuring(
            urr(MeasurementMethod.VOLUM, ReportingTriggers.VOLQU)
                .volumeQuota(Volume.ofTotal(100))
                .farIdForQuotaAction(new FarId(7))
                .build());
    request.createFars(
        CreateFar.builder()
            .farId(new FarId(7))
            .applyAction(ApplyAction.of(ApplyAction.FORW))
            .forwardingParameters(
                ForwardingParameters.builder()
                    .destinationInterface(soliton.pfcp.ie.DestinationInterface.ACCESS)
                    .outerHeaderCreation(OuterHeaderCreation.gtpu(0x777, Bench.GNB))
                    .build())
            .build());
    Session session = active(request);
    up(session, 100);
    assertEquals(100, octets(report(UsageReportTrigger.VOLQU)));
    up(session, 100);
    assertEquals(1, bench.toNetwork.size());
    assertEquals(1, bench.toRadio.size());
    nothing();
  }

  @Test
  void aQuotaActionThatBuffersIsRefused() {
    var request =
        measuring(
            urr(MeasurementMethod.VOLUM)
                .volumeQuota(Volume.ofTotal(100))
                .farIdForQuotaAction(new FarId(2))
                .build());
    var response = bench.ask(0, request.build(), SessionEstablishmentResponse.class);
    assertEquals(new FailedRuleId(FailedRuleId.Kind.URR, 1), response.failedRuleId());
  }

  // ---- time and events

  @Test
  void timeIsNotMeteredWhileNothingComes() {
    Session session = measured(urr(MeasurementMethod.DURAT).inactivityDetectionTime(5L));
    up(session, 100);
    bench.pass(Duration.ofSeconds(20)); // 5 s of it count
    up(session, 100);
    bench.pass(Duration.ofSeconds(3));
    var query =
        SessionModificationRequest.builder()
            .flags(SessionModificationRequestFlags.of(SessionModificationRequestFlags.QAURR));
    UsageReportInModificationResponse report = ask(session, query).usageReports().getFirst();
    assertEquals(8, report.durationMeasurement());
    assertNotNull(report.timeOfFirstPacket());
    assertNotNull(report.timeOfLastPacket());
  }

  @Test
  void theStopOfTrafficIsReportedAndTheNextStart() {
    Session session =
        measured(urr(MeasurementMethod.VOLUM, ReportingTriggers.START, ReportingTriggers.STOPT));
    up(session, 100);
    report(UsageReportTrigger.START);
    bench.pass(Duration.ofSeconds(31));
    assertNull(report(UsageReportTrigger.STOPT).endTime());
    up(session, 100);
    report(UsageReportTrigger.START);
  }

  @Test
  void eventsAreStartsOfTraffic() {
    Session session =
        measured(
            urr(MeasurementMethod.EVENT, ReportingTriggers.EVETH, ReportingTriggers.EVEQU)
                .eventThreshold(2L)
                .eventQuota(3L));
    up(session, 100);
    up(session, 100);
    nothing();
    bench.pass(Duration.ofSeconds(31));
    up(session, 100);
    assertEquals(2, report(UsageReportTrigger.EVETH).eventTimeStamps().size());
    bench.pass(Duration.ofSeconds(31));
    up(session, 100);
    report(UsageReportTrigger.EVEQU);
    up(session, 100);
    assertEquals(1, bench.dropped("quota"));
  }

  @Test
  void theSilenceOfARuleIsToldOnce() {
    Session session =
        measured(
            urr(MeasurementMethod.VOLUM, ReportingTriggers.UPINT).userPlaneInactivityTimer(10L));
    bench.pass(Duration.ofSeconds(6));
    up(session, 100);
    bench.pass(Duration.ofSeconds(6));
    nothing();
    bench.pass(Duration.ofSeconds(5));
    report(UsageReportTrigger.UPINT);
    bench.pass(Duration.ofSeconds(60));
    nothing();
  }

  // ---- monitoring times

  @Test
  void usageIsSplitAtAMonitoringTime() {
    TimeStamp noon = TimeStamp.of(bench.simulation.clock().now().plusSeconds(100));
    Session session =
        measured(
            urr(MeasurementMethod.VOLUM, ReportingTriggers.VOLTH)
                .volumeThreshold(Volume.ofTotal(10_000))
                .monitoringTime(noon)
                .subsequentVolumeThreshold(Volume.ofTotal(500)));
    up(session, 300);
    bench.pass(Duration.ofSeconds(99));
    nothing();
    bench.pass(Duration.ofSeconds(4));
    List<UsageReport> split = reports();
    assertEquals(2, split.size());
    UsageReport before = split.getFirst();
    assertTrue(Objects.requireNonNull(before.usageInformation()).has(UsageInformation.BEF));
    assertTrue(before.usageReportTrigger().has(UsageReportTrigger.MONIT));
    assertEquals(300, octets(before));
    assertEquals(noon, before.endTime());
    UsageReport after = split.getLast();
    assertTrue(Objects.requireNonNull(after.usageInformation()).has(UsageInformation.AFT));
    assertEquals(noon, after.startTime());
    assertEquals(before.urSeqn() + 1, after.urSeqn());
    up(session, 500);
    assertEquals(500, octets(report(UsageReportTrigger.VOLTH)));
  }

  @Test
  void limitsOfAMonitoringTimeThatHasPassedHoldAtOnce() {
    Session session =
        measured(
            urr(MeasurementMethod.VOLUM, ReportingTriggers.VOLTH)
                .volumeThreshold(Volume.ofTotal(10_000))
                .additionalMonitoringTimes(
                    AdditionalMonitoringTime.builder()
                        .monitoringTime(
                            TimeStamp.of(bench.simulation.clock().now().minusSeconds(5)))
                        .subsequentVolumeThreshold(Volume.ofTotal(500))
                        .build()));
    up(session, 500);
    assertNull(report(UsageReportTrigger.VOLTH).usageInformation());
  }

  // ---- rules that pause, end, and depend on others

  @Test
  void anInactiveRuleMeasuresNothingAndGoesOnWhereItWas() {
    Session session =
        measured(
            urr(MeasurementMethod.VOLUM, ReportingTriggers.VOLTH)
                .volumeThreshold(Volume.ofTotal(1_000)));
    up(session, 600);
    update(
        session,
        UpdateUrr.builder()
            .measurementInformation(MeasurementInformation.of(MeasurementInformation.INAM)));
    up(session, 1_000);
    nothing();
    update(session, UpdateUrr.builder().measurementInformation(MeasurementInformation.of()));
    up(session, 300);
    nothing();
    up(session, 100);
    assertEquals(1_000, octets(report(UsageReportTrigger.VOLTH)));
    assertEquals(4, bench.toNetwork.size());
  }

  @Test
  void noMoreReportsAreMadeThanAskedFor() {
    Session session =
        measured(
            urr(MeasurementMethod.VOLUM, ReportingTriggers.VOLTH)
                .volumeThreshold(Volume.ofTotal(100))
                .numberOfReports(2));
    up(session, 100);
    up(session, 100);
    up(session, 100);
    report(UsageReportTrigger.VOLTH);
    report(UsageReportTrigger.VOLTH);
    nothing();
    update(session, UpdateUrr.builder().numberOfReports(1));
    up(session, 100);
    assertEquals(100, octets(report(UsageReportTrigger.VOLTH)));
    up(session, 100);
    nothing();
  }

  @Test
  void aLinkedRuleReportsWithTheOther() {
    Session session =
        measured(
            urr(MeasurementMethod.VOLUM, ReportingTriggers.VOLTH)
                .volumeThreshold(Volume.ofTotal(100)),
            linkable(2, MeasurementMethod.VOLUM, ReportingTriggers.LIUSA).linkedUrrIds(URR),
            linkable(3, MeasurementMethod.VOLUM, ReportingTriggers.LIUSA)
                .linkedUrrIds(new UrrId(2)));
    up(session, 100);
    List<UsageReport> all = reports();
    assertEquals(List.of(1L, 2L, 3L), all.stream().map(each -> each.urrId().value()).toList());
    assertTrue(all.getLast().usageReportTrigger().has(UsageReportTrigger.LIUSA));
    assertEquals(100, octets(all.getLast()));
  }

  @Test
  void aRuleWithoutPacketRulesBeginsAnew() {
    Session session =
        measured(
            urr(MeasurementMethod.VOLUM, ReportingTriggers.VOLQU).volumeQuota(Volume.ofTotal(100)));
    up(session, 60);
    var request =
        SessionModificationRequest.builder()
            .removePdrs(RemovePdr.builder().pdrId(new PdrId(1)).build())
            .removePdrs(RemovePdr.builder().pdrId(new PdrId(2)).build());
    var reports = ask(session, request).usageReports();
    assertTrue(reports.getFirst().usageReportTrigger().has(UsageReportTrigger.TERMR));
    var again =
        SessionModificationRequest.builder().createPdrs(Bench.downlinkPdr(UE).urrIds(URR).build());
    assertEquals(List.of(), ask(session, again).usageReports());
    down(60);
    nothing();
    down(60);
    assertEquals(120, octets(report(UsageReportTrigger.VOLQU)));
  }

  @Test
  void aQueryIsAnsweredWithItsReference() {
    Session session = measured(urr(MeasurementMethod.VOLUM));
    var query =
        SessionModificationRequest.builder()
            .queryUrrs(QueryUrr.builder().urrId(URR).build())
            .queryUrrReference(77L);
    assertEquals(77L, ask(session, query).usageReports().getFirst().queryUrrReference());
  }

  // ---- dropped packets and end markers

  @Test
  void droppedDownlinkPacketsAreToldWithoutAMeasurement() {
    Session session =
        measured(
            urr(MeasurementMethod.VOLUM, ReportingTriggers.DROTH)
                .droppedDlTrafficThreshold(new DroppedDlTrafficThreshold(2L, null)));
    var drop =
        SessionModificationRequest.builder()
            .updateFars(
                UpdateFar.builder()
                    .farId(new FarId(2))
                    .applyAction(ApplyAction.of(ApplyAction.DROP))
                    .build());
    bench.modify(session, drop);
    down(100);
    nothing();
    down(100);
    assertNull(report(UsageReportTrigger.DROTH).volumeMeasurement());
    down(100);
    nothing();
  }

  @Test
  void theEndMarkerOfAnotherUpfIsReported() {
    Session session = measured(urr(MeasurementMethod.VOLUM, ReportingTriggers.REEMR));
    bench.fromRadio(
        Gtpu.encode(
            GtpuHeader.ofTunnel(GtpuType.END_MARKER, session.teid()),
            new GtpuMessage.EndMarker(null)));
    report(UsageReportTrigger.EMRRE);
  }

  // ---- what must not be lost

  @Test
  void reportsThatAreNotAcknowledgedAreToldAgainUnchangedAndNothingElseBefore() {
    Session session =
        measured(
            urr(MeasurementMethod.VOLUM, ReportingTriggers.VOLTH)
                .volumeThreshold(Volume.ofTotal(100)));
    up(session, 100);
    UsageReport told = usage(Objects.requireNonNull(next()));
    bench.pass(Duration.ofSeconds(25)); // T1 times N1: given up
    up(session, 100);
    up(session, 70);
    nothing();
    bench.pass(Duration.ofSeconds(10));
    assertEquals(told, report(UsageReportTrigger.VOLTH));
    UsageReport second = report(UsageReportTrigger.VOLTH);
    assertEquals(told.urSeqn() + 1, second.urSeqn());
    assertEquals(170, octets(second));
  }

  private static UsageReport usage(Decoded.Message message) {
    return assertInstanceOf(SessionReportRequest.class, message.message())
        .usageReports()
        .getFirst();
  }

  @Test
  void aDeletionTellsThatReportsAreStillOnTheirWay() {
    Session session =
        measured(
            urr(MeasurementMethod.VOLUM, ReportingTriggers.VOLTH)
                .volumeThreshold(Volume.ofTotal(100)));
    up(session, 100);
    bench.nextOctetsAtSmf();
    var response =
        bench.ask(
            session.seid(),
            SessionDeletionRequest.builder().build(),
            SessionDeletionResponse.class);
    assertTrue(Objects.requireNonNull(response.flags()).has(SessionDeletionResponseFlags.PURU));
  }

  // ---- what is refused

  @Test
  void aPacketIsMeasuredByNotTooManyRules() {
    CreateUrr[] many = new CreateUrr[65];
    for (int i = 0; i < many.length; i++) {
      many[i] = linkable(i + 1, MeasurementMethod.VOLUM).build();
    }
    var response = bench.ask(0, measuring(many).build(), SessionEstablishmentResponse.class);
    assertEquals(new FailedRuleId(FailedRuleId.Kind.PDR, 1), response.failedRuleId());
  }

  @Test
  void whatIsNotServedIsRefusedByTheRule() {
    List<CreateUrrBuilder> unserved =
        List.of(
            urr(MeasurementMethod.DURAT, ReportingTriggers.ENVCL),
            urr(MeasurementMethod.VOLUM, ReportingTriggers.MACAR),
            urr(MeasurementMethod.VOLUM, ReportingTriggers.IPMJL),
            urr(MeasurementMethod.VOLUM).ethernetInactivityTimer(5L),
            urr(MeasurementMethod.VOLUM)
                .measurementInformation(MeasurementInformation.of(MeasurementInformation.MBQE)),
            urr(MeasurementMethod.VOLUM)
                .measurementInformation(MeasurementInformation.of(MeasurementInformation.ASPOC)),
            urr(MeasurementMethod.VOLUM)
                .exemptedApplicationIdForQuotaActions(soliton.pfcp.ie.Name.of("free")));
    for (CreateUrrBuilder each : unserved) {
      var response = refused(each);
      assertEquals(Cause.RULE_CREATION_MODIFICATION_FAILURE, response.cause());
      assertEquals(new FailedRuleId(FailedRuleId.Kind.URR, 1), response.failedRuleId());
    }
  }

  @Test
  void aThresholdOrAPeriodOfNothingIsRefused() {
    assertEquals(
        64,
        refused(urr(MeasurementMethod.VOLUM, ReportingTriggers.PERIO).measurementPeriod(0L))
            .offendingIe());
    assertEquals(
        31,
        refused(
                urr(MeasurementMethod.VOLUM, ReportingTriggers.VOLTH)
                    .volumeThreshold(Volume.ofTotal(0)))
            .offendingIe());
    assertFalse(bench.upf.sessions() > 0);
  }

  private SessionEstablishmentResponse refused(CreateUrrBuilder urr) {
    return bench.ask(0, measuring(urr.build()).build(), SessionEstablishmentResponse.class);
  }
}
