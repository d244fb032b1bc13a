package soliton.smf;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import soliton.base.Octets;
import soliton.nas.gsm.PduSessionReleaseCommand;
import soliton.nas.ie.GsmCause;
import soliton.nas.ie.Pti;
import soliton.pfcp.ie.ApplyAction;
import soliton.pfcp.ie.Cause;
import soliton.pfcp.ie.FTeid;
import soliton.pfcp.ie.PdrId;
import soliton.pfcp.ie.ReportType;
import soliton.pfcp.ie.SessionModificationRequestFlags;
import soliton.pfcp.ie.SessionReportRequestFlags;
import soliton.pfcp.ie.TimeStamp;
import soliton.pfcp.message.AssociationReleaseRequest;
import soliton.pfcp.message.AssociationReleaseResponse;
import soliton.pfcp.message.AssociationSetupRequest;
import soliton.pfcp.message.AssociationSetupResponse;
import soliton.pfcp.message.DownlinkDataReport;
import soliton.pfcp.message.ErrorIndicationReport;
import soliton.pfcp.message.HeartbeatRequest;
import soliton.pfcp.message.HeartbeatResponse;
import soliton.pfcp.message.SessionModificationRequest;
import soliton.pfcp.message.SessionReportRequest;
import soliton.pfcp.message.SessionReportResponse;
import soliton.pfcp.message.VersionNotSupportedResponse;
import soliton.sbi.SbiProblem;
import soliton.sbi.namf.NamfCommunication.TransferOutcome;
import soliton.sbi.nsmf.NsmfPduSession.N2SmInfoType;
import soliton.sbi.nsmf.NsmfPduSession.SmContextRef;
import soliton.sbi.nsmf.NsmfPduSession.SmContextUpdateData;
import soliton.sbi.nsmf.NsmfPduSession.UpCnxState;
import soliton.sbi.nsmf.NsmfPduSession.UpdateResult;

/// The user plane connection (TS 23.502 4.2.3, 4.2.6), and N4 with a UPF that fails or lies
/// (TS 29.244 6.2, 7.6; TS 23.527 4.3).
class UserPlaneTest {
  private final SmfHarness h = harness();

  private static SmfHarness harness() {
    try {
      return new SmfHarness().associated();
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }

  @AfterEach
  void close() {
    h.close();
  }

  private UpdateResult change(SmContextRef ref, UpCnxState wanted) {
    return h.smf.updateSmContext(ref, SmContextUpdateData.userPlane(wanted, null));
  }

  private ApplyAction lastAction() {
    return Objects.requireNonNull(
        h.upf.last(SessionModificationRequest.class).updateFars().getFirst().applyAction());
  }

  private SmContextRef asleep() {
    SmContextRef ref = h.establish();
    assertEquals(
        UpCnxState.DEACTIVATED,
        SmfHarness.updated(change(ref, UpCnxState.DEACTIVATED)).upCnxState());
    return ref;
  }

  private void report(SessionReportRequest report) {
    long before = h.upf.count(SessionReportResponse.class);
    h.upf.send(report, h.upf.smfSeid());
    h.simulation.runUntil(() -> h.upf.count(SessionReportResponse.class) > before);
    h.simulation.settle();
  }

  private static SessionReportRequest downlinkData() {
    return SessionReportRequest.builder()
        .reportType(ReportType.of(ReportType.DLDR))
        .downlinkDataReport(DownlinkDataReport.builder().pdrIds(new PdrId(2)).build())
        .build();
  }

  @Test
  void packetsWaitWhileTheUeSleepsAndFlowWhenItWakes() {
    SmContextRef ref = asleep();
    assertTrue(lastAction().has(ApplyAction.BUFF) && lastAction().has(ApplyAction.NOCP));
    UpdateResult.Updated activating = SmfHarness.updated(change(ref, UpCnxState.ACTIVATING));
    assertEquals(UpCnxState.ACTIVATING, activating.upCnxState());
    assertEquals(
        N2SmInfoType.PDU_RES_SETUP_REQ, Objects.requireNonNull(activating.n2SmInfo()).type());
    UpdateResult.Updated active =
        SmfHarness.updated(
            h.n2(ref, N2SmInfoType.PDU_RES_SETUP_RSP, SmfHarness.ranTunnel(SmfHarness.GNB)));
    assertEquals(UpCnxState.ACTIVATED, active.upCnxState());
    assertTrue(lastAction().has(ApplyAction.FORW));
  }

  @Test
  void whenTheRanRefusesToWakeTheSessionItSleepsOn() {
    SmContextRef ref = asleep();
    change(ref, UpCnxState.ACTIVATING);
    UpdateResult.Updated failed =
        SmfHarness.updated(h.n2(ref, N2SmInfoType.PDU_RES_SETUP_FAIL, Octets.ofHex("00")));
    assertEquals(UpCnxState.DEACTIVATED, failed.upCnxState());
    UpdateResult.Refused refused =
        assertInstanceOf(
            UpdateResult.Refused.class,
            h.n2(ref, N2SmInfoType.PDU_RES_SETUP_RSP, Octets.ofHex("ff")));
    assertEquals("N2_SM_ERROR", refused.problem().cause());
    assertEquals(1, h.smf.sessions());
  }

  @ParameterizedTest
  @EnumSource(
      mode = EnumSource.Mode.EXCLUDE,
      names = {
        "PDU_RES_SETUP_RSP",
        "PDU_RES_SETUP_FAIL",
        "PDU_RES_REL_RSP",
        "PDU_RES_MOD_RSP",
        "PDU_RES_MOD_FAIL",
        "PDU_RES_NTY",
        "PDU_RES_NTY_REL"
      })
  void proceduresThatAreNotSupportedAreRefusedByName(N2SmInfoType type) {
    SmContextRef ref = h.establish();
    UpdateResult.Refused refused =
        assertInstanceOf(UpdateResult.Refused.class, h.n2(ref, type, Octets.ofHex("00")));
    assertEquals(403, refused.problem().status());
    assertEquals(1, h.smf.sessions());
  }

  @Test
  void waitingPacketsCallTheUe() {
    asleep();
    int before = h.amf.transfers.size();
    report(downlinkData());
    assertEquals(before + 1, h.amf.transfers.size());
    assertEquals(
        N2SmInfoType.PDU_RES_SETUP_REQ, Objects.requireNonNull(h.amf.last().n2SmInfo()).type());
    assertFalse(h.amf.last().skipPaging());
    assertEquals(Cause.REQUEST_ACCEPTED, h.upf.last(SessionReportResponse.class).cause());
  }

  /// The RAN has set up what the packets called for, and the UPF did not hear of it.
  private SmContextRef activeInTheRanAlone() {
    SmContextRef ref = asleep();
    report(downlinkData());
    h.upf.script =
        (header, request) ->
            request instanceof SessionModificationRequest ? ScriptedUpf.Reply.SILENCE : null;
    assertInstanceOf(
        UpdateResult.Refused.class,
        h.n2(ref, N2SmInfoType.PDU_RES_SETUP_RSP, SmfHarness.ranTunnel(SmfHarness.GNB)));
    h.upf.script = (header, request) -> null;
    return ref;
  }

  /// Found by `-Dsoliton.seed=2380` of SimulationTest: the gNB kept its part, and refused the next
  /// session of this identity for ever (TS 38.413 8.2.1.4).
  @Test
  void whatTheRanHasIsReleasedAlsoWhenTheUpfNeverHeardOfIt() {
    activeInTheRanAlone();
    h.upf.started = new TimeStamp(4_000_000_100L);
    h.pass(Duration.ofSeconds(12));
    assertEquals(
        N2SmInfoType.PDU_RES_REL_CMD, Objects.requireNonNull(h.amf.last().n2SmInfo()).type());
  }

  @Test
  void aSessionThatSleepsHasNothingToReleaseInTheRan() {
    asleep();
    h.upf.started = new TimeStamp(4_000_000_100L);
    h.pass(Duration.ofSeconds(12));
    assertNull(h.amf.last().n2SmInfo());
    assertNotNull(h.amf.last().n1SmMessage());
  }

  @Test
  void packetsGoToTheTunnelThatTheRanHasNamedWithoutAskingItAgain() {
    activeInTheRanAlone();
    int before = h.amf.transfers.size();
    report(downlinkData());
    assertEquals(before, h.amf.transfers.size(), "it would refuse");
    assertTrue(lastAction().has(ApplyAction.FORW));
  }

  @Test
  void waitingPacketsAreDroppedWhenTheUeDoesNotAnswer() {
    asleep();
    report(downlinkData());
    Objects.requireNonNull(h.amf.last().failureListener())
        .onFailure(SmfHarness.SUPI, SmfHarness.PSI, TransferOutcome.UE_NOT_RESPONDING);
    h.simulation.settle();
    assertDropped();
  }

  @Test
  void waitingPacketsAreDroppedWhenTheUeIsNotReachable() {
    asleep();
    h.amf.answer =
        request -> {
          throw SbiProblem.of(504, "UE_NOT_REACHABLE");
        };
    report(downlinkData());
    h.simulation.settle();
    assertDropped();
    assertEquals(1, h.smf.sessions());
  }

  private void assertDropped() {
    SessionModificationRequestFlags flags = h.upf.last(SessionModificationRequest.class).flags();
    assertNotNull(flags);
    assertTrue(flags.has(SessionModificationRequestFlags.DROBU));
  }

  @Test
  void aTunnelThatTheGnbDoesNotKnowMakesPacketsWait() {
    h.establish();
    report(
        SessionReportRequest.builder()
            .reportType(ReportType.of(ReportType.ERIR))
            .errorIndicationReport(
                ErrorIndicationReport.builder()
                    .remoteFTeids(FTeid.of(0x12345678L, SmfHarness.GNB))
                    .build())
            .build());
    assertTrue(lastAction().has(ApplyAction.BUFF));
  }

  // P-17
  @Test
  void reportsWithoutWhatTheirTypeDemandsAreRefused() {
    h.establish();
    for (int flag : new int[] {ReportType.DLDR, ReportType.USAR, ReportType.ERIR}) {
      report(SessionReportRequest.builder().reportType(ReportType.of(flag)).build());
      SessionReportResponse refused = h.upf.last(SessionReportResponse.class);
      assertEquals(Cause.CONDITIONAL_IE_MISSING, refused.cause());
      assertNotNull(refused.offendingIe());
    }
    // a usage report without URR identity
    h.upf.send(
        Octets.ofHex(
            "2138001d%016x00040000 0027000102 0050000c 0068000400000001 003f000101"
                .replace(" ", "")
                .formatted(h.upf.smfSeid())));
    h.simulation.settle();
    assertEquals(1, h.smf.sessions());
  }

  @Test
  void reportsOfUnknownSessionsAreRefused() {
    h.establish();
    h.upf.send(downlinkData(), 0xdead);
    h.simulation.runUntil(() -> h.upf.count(SessionReportResponse.class) == 1);
    assertEquals(Cause.SESSION_CONTEXT_NOT_FOUND, h.upf.last(SessionReportResponse.class).cause());
  }

  @Test
  void aSessionThatTheUpfDeletedIsReleasedTowardsTheUe() {
    h.establish();
    report(
        SessionReportRequest.builder()
            .reportType(ReportType.of(ReportType.UISR))
            .flags(SessionReportRequestFlags.of(SessionReportRequestFlags.PSDBU))
            .build());
    assertReactivation();
  }

  @Test
  void aSessionThatTheUpfDoesNotKnowIsReleasedTowardsTheUe() {
    SmContextRef ref = h.establish();
    h.upf.script =
        (header, request) ->
            request instanceof SessionModificationRequest
                ? ScriptedUpf.Reply.of(
                    ScriptedUpf.modified(Cause.SESSION_CONTEXT_NOT_FOUND, 0, header.sequence()))
                : null;
    change(ref, UpCnxState.DEACTIVATED);
    h.simulation.settle();
    assertReactivation();
  }

  private void assertReactivation() {
    var command = SmfHarness.read(PduSessionReleaseCommand.class, h.amf.last().n1SmMessage());
    assertEquals(GsmCause.REACTIVATION_REQUESTED, command.cause());
    assertEquals(Pti.UNASSIGNED, command.pti());
  }

  // P-19, TS 23.527 4.3.2
  @Test
  void aUpfThatStartedAgainLosesItsSessionsAndTheUeIsAskedToSetThemUpAgain() {
    SmContextRef ref = h.establish();
    h.upf.started = new TimeStamp(4_000_000_999L);
    h.pass(Duration.ofSeconds(12));
    assertEquals(2, h.upf.count(AssociationSetupRequest.class));
    assertReactivation();
    h.n1(ref, SmfHarness.releaseComplete(Pti.UNASSIGNED));
    h.simulation.settle();
    assertEquals(0, h.smf.sessions());
    assertTrue(h.smf.hasUserPlane());
    h.establish();
  }

  // P-19
  @Test
  void aHeartbeatOfAnotherTimeLeadsToAFreshAssociationAndFlappingToNoStorm() {
    h.establish();
    for (int i = 0; i < 100; i++) {
      h.upf.send(
          HeartbeatRequest.builder().recoveryTimeStamp(new TimeStamp(4_000_000_100L + i)).build());
      h.simulation.settle();
    }
    assertEquals(100, h.upf.count(HeartbeatResponse.class));
    h.pass(Duration.ofSeconds(1));
    assertTrue(h.upf.count(AssociationSetupRequest.class) <= 4);
    assertTrue(h.smf.hasUserPlane());
    // the association told the truth: it is the UPF from before, its sessions are there
    assertEquals(1, h.smf.sessions());
    assertEquals(List.of(), h.amf.released);
  }

  @Test
  void aUpfThatFallsSilentAndComesBackTheSameKeepsItsSessions() {
    h.establish();
    h.upf.script = (header, request) -> ScriptedUpf.Reply.SILENCE;
    h.pass(Duration.ofSeconds(20));
    assertFalse(h.smf.hasUserPlane());
    h.upf.script = (header, request) -> null;
    h.pass(Duration.ofSeconds(10));
    assertTrue(h.smf.hasUserPlane());
    assertEquals(1, h.smf.sessions());
  }

  @Test
  void aUpfThatReleasesTheAssociationGetsANewOne() {
    h.upf.send(
        AssociationReleaseRequest.builder()
            .nodeId(soliton.pfcp.ie.NodeId.of(ScriptedUpf.ADDRESS))
            .build());
    h.simulation.runUntil(() -> h.upf.count(AssociationReleaseResponse.class) == 1);
    h.pass(Duration.ofSeconds(1));
    assertEquals(2, h.upf.count(AssociationSetupRequest.class));
    assertTrue(h.smf.hasUserPlane());
  }

  @Test
  void aUpfMaySetTheAssociationUpItself() {
    h.upf.send(
        AssociationSetupRequest.builder()
            .nodeId(soliton.pfcp.ie.NodeId.of(ScriptedUpf.ADDRESS))
            .recoveryTimeStamp(h.upf.started)
            .build());
    h.simulation.runUntil(() -> h.upf.count(AssociationSetupResponse.class) == 1);
    assertEquals(Cause.REQUEST_ACCEPTED, h.upf.last(AssociationSetupResponse.class).cause());
  }

  // P-18
  @Test
  void aRepeatedReportIsAnsweredAgainAndNotActedUponAgain() {
    asleep();
    Octets octets = soliton.pfcp.Pfcp.encode(downlinkData(), h.upf.smfSeid(), 77);
    int before = h.amf.transfers.size();
    h.upf.send(octets);
    h.simulation.settle();
    h.upf.send(octets);
    h.simulation.settle();
    assertEquals(2, h.upf.count(SessionReportResponse.class));
    assertEquals(before + 1, h.amf.transfers.size());
  }

  // P-01
  @Test
  void anotherVersionIsAnsweredWithOurs() {
    h.upf.send(Octets.ofHex("4001000c 00000700 0060000400000001"));
    h.simulation.runUntil(() -> h.upf.count(VersionNotSupportedResponse.class) == 1);
    h.upf.send(Octets.ofHex("400b0004 00000700"));
    h.simulation.settle();
    assertEquals(1, h.upf.count(VersionNotSupportedResponse.class));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "20",
        "ffffffff",
        "20ff000400000100",
        "2033000400000100",
        "213300100000000000000001000001000013000101",
        "20020004000fff00"
      })
  void garbageOnN4ChangesNothing(String hex) {
    SmContextRef ref = h.establish();
    h.upf.send(Octets.ofHex(hex));
    h.simulation.settle();
    assertEquals(
        UpCnxState.DEACTIVATED,
        SmfHarness.updated(change(ref, UpCnxState.DEACTIVATED)).upCnxState());
  }
}
