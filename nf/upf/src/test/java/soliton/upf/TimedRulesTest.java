package soliton.upf;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static soliton.upf.Bench.HOST;
import static soliton.upf.Bench.UE;

import java.io.IOException;
import java.time.Duration;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import soliton.base.Octets;
import soliton.pfcp.Decoded;
import soliton.pfcp.Pfcp;
import soliton.pfcp.ie.ApplyAction;
import soliton.pfcp.ie.BarId;
import soliton.pfcp.ie.Cause;
import soliton.pfcp.ie.FailedRuleId;
import soliton.pfcp.ie.FarId;
import soliton.pfcp.ie.PacketCount;
import soliton.pfcp.ie.PdrId;
import soliton.pfcp.ie.Precedence;
import soliton.pfcp.ie.SessionReportResponseFlags;
import soliton.pfcp.ie.TimeStamp;
import soliton.pfcp.ie.TimerValue;
import soliton.pfcp.message.CreateBar;
import soliton.pfcp.message.CreateFar;
import soliton.pfcp.message.HeartbeatRequest;
import soliton.pfcp.message.SessionEstablishmentRequestBuilder;
import soliton.pfcp.message.SessionModificationRequest;
import soliton.pfcp.message.SessionReportRequest;
import soliton.pfcp.message.SessionReportResponse;
import soliton.pfcp.message.UpdateBar;
import soliton.pfcp.message.UpdateBarInReportResponse;
import soliton.pfcp.message.UpdatePdr;
import soliton.upf.Bench.Session;

/// Rules that apply from or until a time (TS 29.244 5.4.14, feature DPDRA), and buffering that is
/// extended for a time (5.2.4.2, features DLBD and DBDM) and bounded (UDBC).
class TimedRulesTest {
  private Bench bench;

  @BeforeEach
  void associate() throws IOException {
    bench = new Bench().associated();
  }

  @AfterEach
  void close() {
    bench.close();
  }

  private boolean reaches() {
    int before = bench.toRadio.size();
    bench.fromNetwork(Packets.udp(HOST, UE, 10));
    return bench.toRadio.size() > before;
  }

  private void pass(long seconds) {
    bench.pass(Duration.ofSeconds(seconds));
  }

  // ---- deferred rules

  private TimeStamp in(long seconds) {
    return TimeStamp.of(bench.simulation.clock().now().plusSeconds(seconds));
  }

  /// A rule that drops all packets to the phone, at its times.
  private Cause block(Session session, @Nullable TimeStamp from, @Nullable TimeStamp until) {
    return bench.modify(
        session,
        SessionModificationRequest.builder()
            .createFars(
                CreateFar.builder()
                    .farId(new FarId(7))
                    .applyAction(ApplyAction.of(ApplyAction.DROP))
                    .build())
            .createPdrs(
                Bench.downlinkPdr(UE)
                    .pdrId(new PdrId(7))
                    .precedence(new Precedence(1))
                    .farId(new FarId(7))
                    .activationTime(from)
                    .deactivationTime(until)
                    .build()));
  }

  @Test
  void aRuleBeginsToApplyAtItsActivationTime() {
    Session session = bench.active();
    assertEquals(Cause.REQUEST_ACCEPTED, block(session, in(100), null));
    assertTrue(reaches());
    pass(101);
    assertEquals(false, reaches());
  }

  @Test
  void aRuleCeasesToApplyAtItsDeactivationTime() {
    Session session = bench.active();
    assertEquals(Cause.REQUEST_ACCEPTED, block(session, null, in(100)));
    assertEquals(false, reaches());
    pass(101);
    assertTrue(reaches());
  }

  @Test
  void aRuleAppliesBetweenItsTimes() {
    Session session = bench.active();
    block(session, in(100), in(200));
    assertTrue(reaches());
    pass(101);
    assertEquals(false, reaches());
    pass(100);
    assertTrue(reaches());
  }

  @Test
  void aRuleRestsBetweenItsTimesWhenItIsDeactivatedFirst() {
    Session session = bench.active();
    block(session, in(200), in(100));
    assertEquals(false, reaches());
    pass(101);
    assertTrue(reaches());
    pass(100);
    assertEquals(false, reaches());
  }

  @Test
  void timesThatArePastDecideAtOnce() {
    Session session = bench.active();
    block(session, in(-200), in(-100));
    assertTrue(reaches());
    var again =
        SessionModificationRequest.builder()
            .updatePdrs(UpdatePdr.builder().pdrId(new PdrId(7)).activationTime(in(-50)).build());
    assertEquals(Cause.REQUEST_ACCEPTED, bench.modify(session, again));
    assertEquals(false, reaches());
  }

  @Test
  void aSessionThatEndsWaitsForNoTime() {
    Session session = bench.active();
    block(session, in(100), null);
    bench.ask(
        session.seid(),
        soliton.pfcp.message.SessionDeletionRequest.builder().build(),
        soliton.pfcp.message.SessionDeletionResponse.class);
    pass(101);
    assertEquals(0, bench.counters.value("upf.control.fault"));
    assertEquals(0, bench.upf.sessions());
  }

  // ---- extended buffering

  private static SessionEstablishmentRequestBuilder buffered(CreateBar bar) {
    var request = Bench.establishment();
    request.createFars(
        java.util.List.of(
            Bench.uplinkFar().build(),
            CreateFar.builder()
                .farId(new FarId(2))
                .applyAction(ApplyAction.of(ApplyAction.BUFF, ApplyAction.NOCP))
                .barId(bar.barId())
                .build()));
    return request.createBar(bar);
  }

  private Session waiting() {
    return bench.established(buffered(CreateBar.builder().barId(new BarId(1)).build()));
  }

  private void packet() {
    bench.fromNetwork(Packets.udp(HOST, UE, 10));
  }

  /// The next report to the SMF, heartbeats answered on the way; null if there is none.
  private Decoded.@Nullable Message report() {
    Decoded.Message next = bench.nextAtSmf();
    while (next != null && next.message() instanceof HeartbeatRequest) {
      bench.sendRaw(
          Pfcp.encode(
              soliton.pfcp.message.HeartbeatResponse.builder()
                  .recoveryTimeStamp(new TimeStamp(1_000))
                  .build(),
              next.header().sequence()));
      next = bench.nextAtSmf();
    }
    return next;
  }

  private void answer(UpdateBarInReportResponse bar) {
    Decoded.Message report = Objects.requireNonNull(report());
    assertInstanceOf(SessionReportRequest.class, report.message());
    Octets octets =
        Pfcp.encode(
            SessionReportResponse.builder().cause(Cause.REQUEST_ACCEPTED).updateBar(bar).build(),
            1,
            report.header().sequence());
    bench.sendRaw(octets);
  }

  private static UpdateBarInReportResponse extended(Duration duration, int packets) {
    return UpdateBarInReportResponse.builder()
        .barId(new BarId(1))
        .dlBufferingDuration(TimerValue.of(duration))
        .dlBufferingSuggestedPacketCount(PacketCount.of(packets))
        .build();
  }

  @Test
  void packetsWaitForTheExtendedTimeAndAreSentWhenTheUeIsThere() {
    Session session = waiting();
    packet();
    answer(extended(Duration.ofMinutes(5), 3));
    for (int i = 0; i < 5; i++) {
      packet();
    }
    assertNull(report(), "the SMF is not told of more");
    assertEquals(3, bench.dropped("buffer-full"));
    assertEquals(Cause.REQUEST_ACCEPTED, bench.modify(session, Bench.activation(Bench.GNB_TEID)));
    assertEquals(3, bench.toRadio.size());
  }

  @Test
  void whatWaitsIsDroppedWhenTheTimeIsOverAndTheSmfIsToldAgain() {
    Session session = waiting();
    packet();
    answer(extended(Duration.ofSeconds(60), 10));
    packet();
    pass(61);
    assertNull(report());
    packet();
    assertInstanceOf(SessionReportRequest.class, Objects.requireNonNull(report()).message());
    assertEquals(Cause.REQUEST_ACCEPTED, bench.modify(session, Bench.activation(Bench.GNB_TEID)));
    assertEquals(1, bench.toRadio.size());
  }

  @Test
  void extendedBufferingIsAskedForInAModificationToo() {
    Session session = waiting();
    var wish =
        SessionModificationRequest.builder()
            .updateBar(
                UpdateBar.builder()
                    .barId(new BarId(1))
                    .dlBufferingDuration(TimerValue.of(Duration.ofSeconds(60)))
                    .dlBufferingSuggestedPacketCount(PacketCount.of(2))
                    .build());
    assertEquals(Cause.REQUEST_ACCEPTED, bench.modify(session, wish));
    packet();
    packet();
    packet();
    assertNull(report());
    assertEquals(1, bench.dropped("buffer-full"));
  }

  @Test
  void aResponseThatNamesABarThatDoesNotExistChangesNothing() {
    waiting();
    packet();
    answer(
        UpdateBarInReportResponse.builder()
            .barId(new BarId(9))
            .dlBufferingDuration(TimerValue.of(Duration.ofSeconds(60)))
            .build());
    assertEquals(0, bench.counters.value("upf.control.fault"));
  }

  @Test
  void aResponseMayDropWhatWaits() {
    Session session = waiting();
    packet();
    Decoded.Message report = Objects.requireNonNull(report());
    bench.sendRaw(
        Pfcp.encode(
            SessionReportResponse.builder()
                .cause(Cause.REQUEST_ACCEPTED)
                .flags(SessionReportResponseFlags.of(SessionReportResponseFlags.DROBU))
                .build(),
            1,
            report.header().sequence()));
    bench.modify(session, Bench.activation(Bench.GNB_TEID));
    assertTrue(bench.toRadio.isEmpty());
  }

  // ---- suggested counts

  @Test
  void noMorePacketsWaitThanTheBarSuggests() {
    Session session =
        bench.established(
            buffered(
                CreateBar.builder().barId(new BarId(1)).suggestedBufferingPacketsCount(2).build()));
    for (int i = 0; i < 5; i++) {
      packet();
    }
    assertEquals(3, bench.dropped("buffer-full"));
    assertInstanceOf(SessionReportRequest.class, Objects.requireNonNull(report()).message());
    bench.modify(session, Bench.activation(Bench.GNB_TEID));
    assertEquals(2, bench.toRadio.size());
  }

  @Test
  void uplinkPacketsWaitToo() {
    var request = Bench.establishment();
    request.createFars(
        java.util.List.of(
            Bench.uplinkFar().applyAction(ApplyAction.of(ApplyAction.BUFF)).build(),
            CreateFar.builder()
                .farId(new FarId(2))
                .applyAction(ApplyAction.of(ApplyAction.DROP))
                .build()));
    Session session = bench.established(request);
    bench.fromRadio(Bench.gPdu(session.teid(), Packets.udp(UE, HOST, 10)));
    assertTrue(bench.toNetwork.isEmpty());
    var open =
        SessionModificationRequest.builder()
            .updateFars(
                soliton.pfcp.message.UpdateFar.builder()
                    .farId(new FarId(1))
                    .applyAction(ApplyAction.of(ApplyAction.FORW))
                    .build());
    assertEquals(Cause.REQUEST_ACCEPTED, bench.modify(session, open));
    assertEquals(Packets.udp(UE, HOST, 10), bench.toNetwork.getLast());
  }

  @Test
  void aSecondBarIsRefused() {
    Session session = waiting();
    var response =
        bench.ask(
            session.seid(),
            SessionModificationRequest.builder()
                .createBar(CreateBar.builder().barId(new BarId(2)).build())
                .build(),
            soliton.pfcp.message.SessionModificationResponse.class);
    assertEquals(Cause.RULE_CREATION_MODIFICATION_FAILURE, response.cause());
    assertEquals(new FailedRuleId(FailedRuleId.Kind.BAR, 2), response.failedRuleId());
  }
}
