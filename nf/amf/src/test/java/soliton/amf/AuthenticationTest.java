package soliton.amf;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static soliton.amf.World.present;

import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import soliton.base.FiveGGuti;
import soliton.base.FiveGTmsi;
import soliton.base.Octets;
import soliton.crypto.UsimAnswer;
import soliton.nas.Nas;
import soliton.nas.gmm.AuthenticationFailure;
import soliton.nas.gmm.AuthenticationReject;
import soliton.nas.gmm.AuthenticationRequest;
import soliton.nas.gmm.AuthenticationResponse;
import soliton.nas.gmm.GmmStatus;
import soliton.nas.gmm.IdentityRequest;
import soliton.nas.gmm.IdentityResponse;
import soliton.nas.gmm.RegistrationReject;
import soliton.nas.gmm.SecurityModeCommand;
import soliton.nas.ie.GmmCause;
import soliton.nas.ie.IdentityType;
import soliton.nas.ie.MobileIdentity;
import soliton.ngap.ie.CauseNas;
import soliton.ngap.message.DownlinkNasTransport;
import soliton.sbi.SbiProblem;

/// 5G AKA with all its outcomes (TS 24.501 5.4.1.3, TS 33.501 6.1.3.2), and identification (5.4.3).
class AuthenticationTest {
  private static final Octets WRONG = Octets.ofHex("00112233445566778899aabbccddeeff");

  private final World world = new World();
  private final Gnb gnb = world.workingGnb();
  private final Phone phone = world.phone(gnb);

  @AfterEach
  void close() {
    world.close();
  }

  private AuthenticationRequest challenged() {
    phone.sendInitial(phone.cleartext());
    return phone.expect(AuthenticationRequest.class);
  }

  private void expectRejectedAndReleased() {
    phone.expect(AuthenticationReject.class);
    assertEquals(CauseNas.AUTHENTICATION_FAILURE, phone.released().cause());
    assertFalse(world.amf.isRegistered(phone.supi()));
    assertEquals(0, world.amf.connections());
    assertEquals(0, world.amf.subscribers());
  }

  private void registersFrom(AuthenticationRequest challenge) {
    phone.answer(challenge);
    phone.complete(phone.expect(SecurityModeCommand.class), Nas.encode(phone.request()));
    phone.accepted();
    assertTrue(world.amf.isRegistered(phone.supi()));
  }

  @Test
  void aWrongResponseIsRejected() {
    challenged();
    phone.send(new AuthenticationResponse(WRONG, null));
    expectRejectedAndReleased();
    assertEquals(1, world.home.count("confirmFailure"));
  }

  @Test
  void aResponseWithoutResultIsRejected() {
    challenged();
    phone.send(new AuthenticationResponse(null, null));
    expectRejectedAndReleased();
  }

  @Test
  void aResponseThatTheHomeNetworkDoesNotConfirmIsRejected() {
    world.home.confirms = false;
    phone.answer(challenged());
    expectRejectedAndReleased();
  }

  /// 5.4.1.3.7 c)
  @Test
  void macFailureOfAPhoneThatToldItsSuciIsRejected() {
    world.home.autnMask = Octets.ofHex("00000000000000000000000000000001");
    AuthenticationRequest challenge = challenged();
    assertEquals(new UsimAnswer.MacFailure(), phone.usim(challenge));
    phone.send(new AuthenticationFailure(GmmCause.MAC_FAILURE, null));
    expectRejectedAndReleased();
  }

  /// 5.4.1.3.7 d)
  @Test
  void nonFiveGAuthenticationUnacceptableIsRejected() {
    challenged();
    phone.send(new AuthenticationFailure(GmmCause.NON_FIVEG_AUTHENTICATION_UNACCEPTABLE, null));
    expectRejectedAndReleased();
  }

  /// 5.4.1.3.7 e)
  @Test
  void aKeySetIdentifierInUseIsReplacedByAnotherWithTheSameChallenge() {
    AuthenticationRequest first = challenged();
    phone.send(new AuthenticationFailure(GmmCause.NGKSI_ALREADY_IN_USE, null));
    AuthenticationRequest second = phone.expect(AuthenticationRequest.class);
    assertNotEquals(first.ngKsi(), second.ngKsi());
    assertEquals(first.rand(), second.rand());
    registersFrom(second);
  }

  @Test
  void keySetIdentifiersInUseForEverAreRejected() {
    challenged();
    phone.send(new AuthenticationFailure(GmmCause.NGKSI_ALREADY_IN_USE, null));
    phone.expect(AuthenticationRequest.class);
    phone.send(new AuthenticationFailure(GmmCause.NGKSI_ALREADY_IN_USE, null));
    expectRejectedAndReleased();
  }

  /// 5.4.1.3.7 f)
  @Test
  void synchFailureResynchronizesOnceAndRegisters() {
    phone.highestSequence = 1_000_000;
    AuthenticationRequest first = challenged();
    UsimAnswer.SynchFailure failure = (UsimAnswer.SynchFailure) phone.usim(first);
    phone.send(new AuthenticationFailure(GmmCause.SYNCH_FAILURE, failure.auts()));
    AuthenticationRequest second = phone.expect(AuthenticationRequest.class);
    assertEquals(failure.auts(), present(world.home.resynchronized).auts());
    assertEquals(first.rand(), present(world.home.resynchronized).rand());
    phone.highestSequence = 0;
    registersFrom(second);
  }

  @Test
  void synchFailureTwiceIsRejected() {
    phone.highestSequence = 1_000_000;
    UsimAnswer.SynchFailure failure = (UsimAnswer.SynchFailure) phone.usim(challenged());
    phone.send(new AuthenticationFailure(GmmCause.SYNCH_FAILURE, failure.auts()));
    phone.expect(AuthenticationRequest.class);
    phone.send(new AuthenticationFailure(GmmCause.SYNCH_FAILURE, failure.auts()));
    expectRejectedAndReleased();
  }

  /// 7.7.2: the message cannot be used, so the challenge goes on
  @Test
  void synchFailureWithoutItsParameterIsAConditionalError() {
    challenged();
    phone.send(new AuthenticationFailure(GmmCause.SYNCH_FAILURE, null));
    assertEquals(GmmCause.CONDITIONAL_IE_ERROR, phone.expect(GmmStatus.class).cause());
    registersFrom(phone.expect(AuthenticationRequest.class));
  }

  /// 5.4.1.3.7 b)
  @Test
  void silenceRepeatsTheChallengeFourTimesAndReleases() {
    challenged();
    for (int i = 0; i < 4; i++) {
      phone.expect(AuthenticationRequest.class);
    }
    assertEquals(CauseNas.UNSPECIFIED, phone.released().cause());
    assertEquals(0, world.amf.connections());
    assertEquals(30, Duration.ofNanos(world.simulation.clock().nanos()).toSeconds());
  }

  @Test
  void theAnswerToARepetitionCounts() {
    challenged();
    registersFrom(phone.expect(AuthenticationRequest.class));
  }

  @Test
  void refusalsOfTheAusfBecomeTheirCauses() {
    expectCause(SbiProblem.of(404, "USER_NOT_FOUND"), GmmCause.ILLEGAL_UE);
    expectCause(SbiProblem.of(403, "AUTHENTICATION_REJECTED"), GmmCause.ILLEGAL_UE);
    expectCause(
        SbiProblem.of(403, "SERVING_NETWORK_NOT_AUTHORIZED"),
        GmmCause.SERVING_NETWORK_NOT_AUTHORIZED);
    expectCause(SbiProblem.of(503, "NF_CONGESTION"), GmmCause.CONGESTION);
    expectCause(SbiProblem.of(500, "SYSTEM_FAILURE"), GmmCause.PROTOCOL_ERROR_UNSPECIFIED);
  }

  private void expectCause(SbiProblem problem, GmmCause cause) {
    world.home.problems.put("authenticate", problem);
    phone.sendInitial(phone.cleartext());
    RegistrationReject reject = phone.expect(RegistrationReject.class);
    assertEquals(cause, reject.cause());
    assertEquals(cause == GmmCause.CONGESTION, reject.t3346Value() != null);
    phone.released();
  }

  /// 5.5.1.2.3: a 5G-GUTI of nobody this AMF knows
  @Test
  void anUnknownGutiIsAnsweredByTheQuestionForTheSuci() {
    phone.guti = new FiveGGuti(World.GUAMI, new FiveGTmsi(0x12345678));
    phone.sendInitial(phone.cleartext());
    assertEquals(IdentityType.SUCI, phone.expect(IdentityRequest.class).identityType());
    phone.send(new IdentityResponse(phone.suci()));
    registersFrom(phone.expect(AuthenticationRequest.class));
  }

  /// 5.4.3.6 b)
  @Test
  void aPhoneThatDoesNotTellItsIdentityIsAskedFiveTimesAndReleased() {
    phone.guti = new FiveGGuti(World.GUAMI, new FiveGTmsi(0x12345678));
    phone.sendInitial(phone.cleartext());
    for (int i = 0; i < 5; i++) {
      phone.expect(IdentityRequest.class);
    }
    phone.released();
  }

  @Test
  void aPhoneWithoutIdentityIsRejected() {
    phone.guti = new FiveGGuti(World.GUAMI, new FiveGTmsi(0x12345678));
    phone.sendInitial(phone.cleartext());
    phone.expect(IdentityRequest.class);
    phone.send(new IdentityResponse(new MobileIdentity.None()));
    assertEquals(
        GmmCause.UE_IDENTITY_CANNOT_BE_DERIVED_BY_THE_NETWORK,
        phone.expect(RegistrationReject.class).cause());
    phone.released();
  }

  /// 5.4.1.3.7 a)
  @Test
  void aGnbThatIsLostEndsTheAuthentication() {
    challenged();
    gnb.shutdown();
    assertEquals(0, world.amf.connections());
    assertEquals(0, world.simulation.tasksAlive());
  }

  @Test
  void nothingOfTheChallengeIsProtectedBeforeThereAreKeys() {
    phone.sendInitial(phone.cleartext());
    Octets nas = gnb.expect(DownlinkNasTransport.class).nasPdu();
    assertEquals(0, nas.at(1));
    assertNotNull(Nas.decodeDownlink(nas).message());
  }
}
