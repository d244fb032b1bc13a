package soliton.smf;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;

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
import soliton.nas.gsm.GsmStatus;
import soliton.nas.gsm.PduSessionModificationCommand;
import soliton.nas.gsm.PduSessionModificationComplete;
import soliton.nas.gsm.PduSessionModificationReject;
import soliton.nas.gsm.PduSessionModificationRequestBuilder;
import soliton.nas.gsm.PduSessionReleaseCommand;
import soliton.nas.gsm.PduSessionReleaseReject;
import soliton.nas.gsm.PduSessionReleaseRequest;
import soliton.nas.gsm.PduSessionReleaseRequestBuilder;
import soliton.nas.ie.GsmCause;
import soliton.nas.ie.ProtocolConfigurationOptions;
import soliton.nas.ie.ProtocolConfigurationOptions.Unit;
import soliton.nas.ie.Pti;
import soliton.nas.ie.QosRule;
import soliton.nas.ie.QosRules;
import soliton.pfcp.message.SessionDeletionRequest;
import soliton.sbi.SbiProblem;
import soliton.sbi.nsmf.NsmfPduSession.N2SmInfoType;
import soliton.sbi.nsmf.NsmfPduSession.SmContextRef;
import soliton.sbi.nsmf.NsmfPduSession.SmContextUpdateData;
import soliton.sbi.nsmf.NsmfPduSession.UpCnxState;
import soliton.sbi.nsmf.NsmfPduSession.UpdateResult;

/// Release, modification and status: TS 23.502 4.3.3, 4.3.4; TS 24.501 6.3.2, 6.3.3, 6.4.2, 6.4.3,
/// 6.5, 7.3.
class ReleaseTest {
  private static final Pti RELEASE = new Pti(8);
  private static final Pti MODIFY = new Pti(9);

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

  private static PduSessionReleaseRequest releaseRequest(Pti pti) {
    return new PduSessionReleaseRequestBuilder(SmfHarness.PSI, pti).build();
  }

  private static PduSessionModificationRequestBuilder modificationRequest(Pti pti) {
    return new PduSessionModificationRequestBuilder(SmfHarness.PSI, pti);
  }

  private void assertGone() {
    h.simulation.runUntil(() -> h.smf.sessions() == 0);
    assertEquals(0, h.smf.sessions());
    assertEquals(List.of(), h.pcf.associations);
    assertEquals(List.of(), h.udm.contexts.registered);
  }

  @Test
  void theUeReleasesItsSession() {
    SmContextRef ref = h.establish();
    UpdateResult.Updated commanded = SmfHarness.updated(h.n1(ref, releaseRequest(RELEASE)));
    var command = SmfHarness.read(PduSessionReleaseCommand.class, commanded.n1SmMessage());
    assertEquals(RELEASE, command.pti());
    assertEquals(GsmCause.REGULAR_DEACTIVATION, command.cause());
    assertEquals(N2SmInfoType.PDU_RES_REL_CMD, Objects.requireNonNull(commanded.n2SmInfo()).type());
    assertEquals(1, h.upf.count(SessionDeletionRequest.class));
    SmfHarness.updated(h.n2(ref, N2SmInfoType.PDU_RES_REL_RSP, Octets.ofHex("00")));
    SmfHarness.updated(h.n1(ref, SmfHarness.releaseComplete(RELEASE)));
    assertGone();
    assertEquals(List.of(SmfHarness.PSI), h.amf.released);
    // S-06: afterwards there is nothing to talk about
    assertThrows(SbiProblem.class, () -> h.n1(ref, SmfHarness.releaseComplete(RELEASE)));
  }

  @Test
  void theCommandIsRepeatedFourTimesAndThenTheSessionEndsWithoutTheUe() {
    SmContextRef ref = h.establish();
    int before = h.amf.transfers.size();
    h.n1(ref, releaseRequest(RELEASE));
    h.pass(Duration.ofSeconds(15));
    assertEquals(before, h.amf.transfers.size());
    h.pass(Duration.ofSeconds(50));
    assertEquals(before + 4, h.amf.transfers.size());
    assertEquals(1, h.smf.sessions());
    h.pass(Duration.ofSeconds(16));
    assertGone();
  }

  @Test
  void aRepeatedRequestGetsTheCommandAgainAndOtherMessagesTheirStatus() {
    SmContextRef ref = h.establish();
    h.n1(ref, releaseRequest(RELEASE));
    var again = SmfHarness.updated(h.n1(ref, releaseRequest(RELEASE)));
    assertEquals(
        RELEASE, SmfHarness.read(PduSessionReleaseCommand.class, again.n1SmMessage()).pti());
    var mismatch = SmfHarness.updated(h.n1(ref, SmfHarness.releaseComplete(new Pti(99))));
    assertEquals(
        GsmCause.PTI_MISMATCH, SmfHarness.read(GsmStatus.class, mismatch.n1SmMessage()).cause());
    var ignored = SmfHarness.updated(h.n1(ref, modificationRequest(MODIFY).build()));
    assertNull(ignored.n1SmMessage());
    h.n1(ref, SmfHarness.releaseComplete(RELEASE));
    assertGone();
  }

  @ParameterizedTest
  @EnumSource(
      names = {
        "INVALID_PDU_SESSION_IDENTITY",
        "PTI_MISMATCH",
        "INVALID_PTI_VALUE",
        "MESSAGE_TYPE_NON_EXISTENT_OR_NOT_IMPLEMENTED"
      })
  void aStatusThatDoesNotKnowTheCommandEndsTheWait(GsmCause cause) {
    SmContextRef ref = h.establish();
    h.n1(ref, releaseRequest(RELEASE));
    h.n1(ref, new GsmStatus(SmfHarness.PSI, RELEASE, cause));
    assertGone();
  }

  @Test
  void aStatusThatDoesNotKnowTheSessionEndsItWithoutSignalling() {
    SmContextRef ref = h.establish();
    int before = h.amf.transfers.size();
    h.n1(ref, new GsmStatus(SmfHarness.PSI, Pti.UNASSIGNED, GsmCause.INVALID_PDU_SESSION_IDENTITY));
    assertGone();
    assertEquals(before, h.amf.transfers.size());
    assertEquals(List.of(SmfHarness.PSI), h.amf.released);
  }

  @Test
  void otherStatusesChangeNothing() {
    SmContextRef ref = h.establish();
    var answered =
        SmfHarness.updated(
            h.n1(
                ref,
                new GsmStatus(
                    SmfHarness.PSI, Pti.UNASSIGNED, GsmCause.PROTOCOL_ERROR_UNSPECIFIED)));
    assertNull(answered.n1SmMessage());
    assertEquals(1, h.smf.sessions());
  }

  @Test
  void aCompleteThatNobodyWaitsForIsAnsweredWithStatus() {
    SmContextRef ref = h.establish();
    var answered = SmfHarness.updated(h.n1(ref, SmfHarness.releaseComplete(RELEASE)));
    assertEquals(
        GsmCause.PTI_MISMATCH, SmfHarness.read(GsmStatus.class, answered.n1SmMessage()).cause());
    assertEquals(1, h.smf.sessions());
  }

  // S-05
  @Test
  void requestsWithWrongIdentitiesAreRejectedOrIgnored() {
    SmContextRef ref = h.establish();
    var unassigned = SmfHarness.updated(h.n1(ref, releaseRequest(Pti.UNASSIGNED)));
    assertEquals(
        GsmCause.INVALID_PTI_VALUE,
        SmfHarness.read(PduSessionReleaseReject.class, unassigned.n1SmMessage()).cause());
    var modification = SmfHarness.updated(h.n1(ref, modificationRequest(Pti.UNASSIGNED).build()));
    assertEquals(
        GsmCause.INVALID_PTI_VALUE,
        SmfHarness.read(PduSessionModificationReject.class, modification.n1SmMessage()).cause());
    var other = SmfHarness.updated(h.n1(ref, Octets.ofHex("2e0608d1")));
    var reject = SmfHarness.read(PduSessionReleaseReject.class, other.n1SmMessage());
    assertEquals(GsmCause.INVALID_PDU_SESSION_IDENTITY, reject.cause());
    assertEquals(6, reject.pduSessionId().value());
    for (String ignored : new String[] {"2e05ffd1", "2e0008d1", "2eff08d1", "2e1008d1"}) {
      assertNull(SmfHarness.updated(h.n1(ref, Octets.ofHex(ignored))).n1SmMessage(), ignored);
    }
    assertEquals(1, h.smf.sessions());
  }

  @ParameterizedTest
  @ValueSource(strings = {"2e050899", "2e0508c2", "2e0508d3"})
  void typesThatAreUnknownOrOfTheOtherDirectionAreAnsweredWithStatus(String hex) {
    SmContextRef ref = h.establish();
    var answered = SmfHarness.updated(h.n1(ref, Octets.ofHex(hex)));
    assertInstanceOf(GsmStatus.class, read(answered));
    assertEquals(1, h.smf.sessions());
  }

  private static Object read(UpdateResult.Updated answered) {
    return SmfHarness.read(GsmStatus.class, answered.n1SmMessage());
  }

  @Test
  void theAmfEndsTheSessionOfAUeThatIsGone() {
    SmContextRef ref = h.establish();
    int before = h.amf.transfers.size();
    h.release(ref);
    assertGone();
    assertEquals(before, h.amf.transfers.size());
    assertEquals(List.of(), h.amf.released);
    assertEquals(1, h.upf.count(SessionDeletionRequest.class));
  }

  @Test
  void theAmfEndsTheSessionWhileAReleaseIsUnderWay() {
    SmContextRef ref = h.establish();
    h.n1(ref, releaseRequest(RELEASE));
    h.release(ref);
    assertGone();
  }

  @Test
  void aUpfThatIsSilentDoesNotKeepTheSessionAlive() {
    SmContextRef ref = h.establish();
    h.upf.script =
        (header, request) ->
            request instanceof SessionDeletionRequest ? ScriptedUpf.Reply.SILENCE : null;
    h.release(ref);
    assertGone();
    assertEquals(4, h.upf.count(SessionDeletionRequest.class));
  }

  @Test
  void aUdmThatFailsDoesNotKeepTheSessionAlive() {
    SmContextRef ref = h.establish();
    h.udm.contexts.failing = true;
    h.release(ref);
    h.simulation.settle();
    assertEquals(0, h.smf.sessions());
    assertEquals(List.of(), h.pcf.associations);
  }

  @Test
  void aModificationThatChangesNoFlowIsGranted() {
    SmContextRef ref = h.establish();
    ProtocolConfigurationOptions asked =
        new ProtocolConfigurationOptions(
            List.of(new Unit(ProtocolConfigurationOptions.DNS_IPV4, Octets.EMPTY)));
    var commanded =
        SmfHarness.updated(
            h.n1(ref, modificationRequest(MODIFY).protocolConfigurationOptions(asked).build()));
    var command = SmfHarness.read(PduSessionModificationCommand.class, commanded.n1SmMessage());
    assertEquals(MODIFY, command.pti());
    assertNotNull(command.protocolConfigurationOptions());
    var repeated =
        SmfHarness.updated(
            h.n1(ref, modificationRequest(MODIFY).protocolConfigurationOptions(asked).build()));
    assertEquals(commanded.n1SmMessage(), repeated.n1SmMessage());
    h.n1(ref, new PduSessionModificationComplete(SmfHarness.PSI, MODIFY, null, null));
    int before = h.amf.transfers.size();
    h.pass(Duration.ofSeconds(100));
    assertEquals(before, h.amf.transfers.size(), "T3591 was stopped");
    assertEquals(1, h.smf.sessions());
  }

  @Test
  void theModificationCommandIsRepeatedFourTimesAndThenTheSessionStaysAsItWas() {
    SmContextRef ref = h.establish();
    int before = h.amf.transfers.size();
    h.n1(ref, modificationRequest(MODIFY).build());
    h.pass(Duration.ofSeconds(81));
    assertEquals(before + 4, h.amf.transfers.size());
    assertEquals(1, h.smf.sessions());
  }

  @Test
  void aReleaseOvertakesAModification() {
    SmContextRef ref = h.establish();
    h.n1(ref, modificationRequest(MODIFY).build());
    var commanded = SmfHarness.updated(h.n1(ref, releaseRequest(RELEASE)));
    SmfHarness.read(PduSessionReleaseCommand.class, commanded.n1SmMessage());
    h.n1(ref, SmfHarness.releaseComplete(RELEASE));
    assertGone();
  }

  @Test
  void anAnReleaseOvertakesAModification() {
    SmContextRef ref = h.establish();
    h.n1(ref, modificationRequest(MODIFY).build());
    var updated =
        SmfHarness.updated(
            h.smf.updateSmContext(
                ref, SmContextUpdateData.userPlane(UpCnxState.DEACTIVATED, null)));
    assertEquals(UpCnxState.DEACTIVATED, updated.upCnxState());
    assertEquals(1, h.smf.sessions());
  }

  // S-03
  @Test
  void aModificationOfARuleThatCannotBeIsRejected() {
    SmContextRef ref = h.establish();
    var rules = QosRules.of(QosRule.matchAll(2, new soliton.base.Qfi(2), 100));
    var answered =
        SmfHarness.updated(h.n1(ref, modificationRequest(MODIFY).requestedQoSRules(rules).build()));
    assertEquals(
        GsmCause.SEMANTIC_ERROR_IN_THE_QOS_OPERATION,
        SmfHarness.read(PduSessionModificationReject.class, answered.n1SmMessage()).cause());
  }
}
