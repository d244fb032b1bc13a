package soliton.amf;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static soliton.amf.World.present;

import java.time.Duration;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import soliton.base.FiveGGuti;
import soliton.crypto.NasCount;
import soliton.nas.Nas;
import soliton.nas.SecurityHeaderType;
import soliton.nas.gmm.AuthenticationRequest;
import soliton.nas.gmm.ConfigurationUpdateCommand;
import soliton.nas.gmm.DeregistrationAcceptUeOriginating;
import soliton.nas.gmm.DeregistrationAcceptUeTerminated;
import soliton.nas.gmm.DeregistrationRequestUeOriginating;
import soliton.nas.gmm.DeregistrationRequestUeOriginatingBuilder;
import soliton.nas.gmm.DeregistrationRequestUeTerminated;
import soliton.nas.gmm.GmmStatus;
import soliton.nas.gmm.IdentityRequest;
import soliton.nas.gmm.IdentityResponse;
import soliton.nas.gmm.RegistrationAccept;
import soliton.nas.gmm.RegistrationComplete;
import soliton.nas.gmm.RegistrationReject;
import soliton.nas.gmm.RegistrationRequest;
import soliton.nas.gmm.RegistrationRequestBuilder;
import soliton.nas.gmm.SecurityModeCommand;
import soliton.nas.ie.DeregistrationType;
import soliton.nas.ie.GmmCause;
import soliton.nas.ie.NasKeySet;
import soliton.nas.ie.PduSessionSet;
import soliton.nas.ie.RegistrationType;
import soliton.ngap.ie.CauseNas;
import soliton.ngap.ie.CauseRadioNetwork;
import soliton.ngap.message.DownlinkNasTransport;
import soliton.ngap.message.InitialContextSetupRequest;
import soliton.ngap.message.UeContextReleaseCommand;
import soliton.sbi.nudm.NudmUeContextManagement.DeregistrationReason;

/// A phone that comes back, moves, stays, leaves or is sent away (TS 24.501 5.5.1.2, 5.5.1.3,
/// 5.5.2, 5.3.7), and collisions with what runs.
class MobilityTest {
  private final World world = new World();
  private final Gnb gnb = world.workingGnb();
  private final Phone phone = world.phone(gnb);

  @AfterEach
  void close() {
    world.close();
  }

  private void registeredAndIdle() {
    phone.register();
    phone.becomeIdle();
    world.home.asked.clear();
  }

  private RegistrationRequest update(RegistrationType.Kind kind) {
    phone.kind = kind;
    return phone.request();
  }

  // ---- Coming back ------------------------------------------------------------------------------

  @Test
  void aPhoneThatHasItsKeysRegistersAgainByGutiWithoutAuthentication() {
    registeredAndIdle();
    FiveGGuti before = present(phone.guti);
    phone.sendInitialProtected(phone.request());
    NasCount began = new NasCount(phone.uplink.value() - 1);
    phone.accepted();
    assertNotEquals(before, phone.guti);
    assertEquals(0, world.home.count("authenticate"));
    assertEquals(1, world.amf.subscribers());
    assertEquals(phone.kGnb(began), present(phone.context).securityKey().value());
  }

  /// 4.4.6
  @Test
  void theWholeMessageLiesCipheredInTheContainerOfTheReadableOne() {
    registeredAndIdle();
    RegistrationRequest outer =
        RegistrationRequestBuilder.from(phone.cleartext())
            .nasMessageContainer(phone.ciphered(update(RegistrationType.Kind.PERIODIC_UPDATING)))
            .build();
    phone.sendInitialProtected(outer);
    RegistrationAccept accept = phone.expect(RegistrationAccept.class);
    assertNull(accept.guti(), "the periodic update of the container was served");
  }

  @Test
  void aPhoneThatLeftAndComesBackByGutiIsRegisteredAtOnce() {
    phone.register();
    leave(DeregistrationType.NORMAL);
    phone.expect(DeregistrationAcceptUeOriginating.class);
    assertEquals(CauseNas.DEREGISTER, phone.released().cause());
    assertFalse(world.amf.isRegistered(phone.supi()));
    world.home.asked.clear();
    phone.sendInitialProtected(phone.request());
    phone.accepted();
    assertEquals(0, world.home.count("authenticate"));
    assertTrue(world.amf.isRegistered(phone.supi()));
  }

  /// 4.4.4.3: the request is not believed, and the one who is named is not disturbed
  @Test
  void aRequestWithAForeignGutiIsAuthenticatedAndDoesNotDisturbItsOwner() {
    registeredAndIdle();
    Phone stranger = world.phone(gnb, 99);
    stranger.guti = phone.guti;
    stranger.sendInitial(stranger.cleartext());
    stranger.expect(IdentityRequest.class);
    stranger.send(new IdentityResponse(stranger.suci()));
    stranger.answer(stranger.expect(AuthenticationRequest.class));
    stranger.complete(stranger.expect(SecurityModeCommand.class), Nas.encode(stranger.request()));
    stranger.accepted();
    assertEquals(2, world.amf.subscribers());
    phone.sendInitialProtected(phone.request());
    phone.accepted();
    assertTrue(world.amf.isRegistered(phone.supi()));
  }

  @Test
  void theSameSubscriberWithFreshKeysReplacesItsFormerContext() {
    phone.register();
    phone.guti = null;
    phone.secured = false;
    Gnb other = world.workingGnb();
    phone.moveTo(other, World.TAI);
    phone.sendInitial(phone.cleartext());
    phone.answer(phone.expect(AuthenticationRequest.class));
    phone.complete(phone.expect(SecurityModeCommand.class), Nas.encode(phone.request()));
    phone.accepted();
    assertEquals(1, world.amf.subscribers());
    assertEquals(CauseNas.DEREGISTER, gnb.expect(UeContextReleaseCommand.class).cause());
    world.pass(Duration.ofSeconds(6));
    assertEquals(1, world.amf.connections());
    assertTrue(world.amf.isRegistered(phone.supi()));
  }

  @Test
  void aSecondConnectionOfTheSamePhoneReplacesTheFirst() {
    phone.register();
    Gnb other = world.workingGnb();
    phone.moveTo(other, World.TAI);
    phone.sendInitialProtected(update(RegistrationType.Kind.MOBILITY_UPDATING));
    phone.accepted();
    assertEquals(
        CauseRadioNetwork.RELEASE_DUE_TO_CN_DETECTED_MOBILITY,
        gnb.expect(UeContextReleaseCommand.class).cause());
    world.pass(Duration.ofSeconds(6));
    assertEquals(1, world.amf.connections());
  }

  // ---- Updates ----------------------------------------------------------------------------------

  @Test
  void aPeriodicUpdateKeepsTheGutiAndIsReleasedWhenNothingFollows() {
    registeredAndIdle();
    phone.followOn = false;
    phone.sendInitialProtected(update(RegistrationType.Kind.PERIODIC_UPDATING));
    RegistrationAccept accept = phone.accepted();
    assertNull(accept.guti());
    assertEquals(CauseNas.NORMAL_RELEASE, phone.released().cause());
    assertEquals(0, world.home.count("authenticate"));
    assertEquals(1, world.counted("RM.RegPeriodSucc"));
  }

  @Test
  void aMobilityUpdateGivesANewGutiAndAreaAndTellsWhichSessionsLive() {
    registeredAndIdle();
    RegistrationRequest request =
        RegistrationRequestBuilder.from(update(RegistrationType.Kind.MOBILITY_UPDATING))
            .pduSessionStatus(PduSessionSet.of(Set.of(Phone.session(5))))
            .build();
    FiveGGuti before = present(phone.guti);
    phone.sendInitialProtected(request);
    RegistrationAccept accept = phone.accepted();
    assertNotEquals(before, phone.guti);
    assertTrue(present(accept.pduSessionStatus()).sessions().isEmpty());
  }

  @Test
  void anUpdateOfAPhoneThatIsNotRegisteredAnyMoreIsRefused() {
    phone.register();
    leave(DeregistrationType.SWITCH_OFF);
    phone.released();
    phone.sendInitialProtected(update(RegistrationType.Kind.PERIODIC_UPDATING));
    assertEquals(GmmCause.IMPLICITLY_DE_REGISTERED, phone.expect(RegistrationReject.class).cause());
    phone.released();
  }

  // ---- The accept -------------------------------------------------------------------------------

  /// 5.5.1.2.8 c)
  @Test
  void aLostCompletionRepeatsTheAcceptAndLeavesThePhoneRegisteredUnderBothGutis() {
    registeredAndIdle();
    FiveGGuti before = present(phone.guti);
    phone.sendInitialProtected(phone.request());
    RegistrationAccept first = phone.expect(RegistrationAccept.class);
    for (int i = 0; i < 4; i++) {
      assertEquals(first, phone.expect(RegistrationAccept.class));
    }
    world.pass(Duration.ofSeconds(10));
    assertTrue(world.amf.isRegistered(phone.supi()));
    phone.becomeIdle();
    phone.guti = before;
    phone.sendInitialProtected(phone.request());
    phone.accepted();
    assertEquals(0, world.home.count("authenticate"));
  }

  /// 5.5.1.2.8 d) 2)
  @Test
  void theSameRequestAgainRepeatsTheAccept() {
    phone.sendInitial(phone.cleartext());
    phone.answer(phone.expect(AuthenticationRequest.class));
    phone.complete(phone.expect(SecurityModeCommand.class), Nas.encode(phone.request()));
    phone.expect(RegistrationAccept.class);
    phone.send(phone.cleartext());
    RegistrationAccept again = phone.expect(RegistrationAccept.class);
    phone.guti = present(again.guti()).guti();
    phone.send(new RegistrationComplete(null));
    phone.expect(ConfigurationUpdateCommand.class);
    assertEquals(1, world.home.count("authenticate"));
  }

  /// 5.5.1.2.8 e) 1)
  @Test
  void anotherRequestDuringAuthenticationReplacesTheFirst() {
    phone.sendInitial(phone.cleartext());
    phone.expect(AuthenticationRequest.class);
    phone.followOn = false;
    phone.send(phone.cleartext());
    phone.answer(phone.expect(AuthenticationRequest.class));
    phone.complete(phone.expect(SecurityModeCommand.class), Nas.encode(phone.request()));
    phone.accepted();
    assertEquals(2, world.home.count("authenticate"));
  }

  /// 5.5.1.2.8 e) 2)
  @Test
  void theSameRequestDuringAuthenticationIsIgnored() {
    phone.sendInitial(phone.cleartext());
    AuthenticationRequest challenge = phone.expect(AuthenticationRequest.class);
    phone.send(phone.cleartext());
    phone.answer(challenge);
    phone.complete(phone.expect(SecurityModeCommand.class), Nas.encode(phone.request()));
    phone.accepted();
    assertEquals(1, world.home.count("authenticate"));
  }

  /// 5.5.1.2.8 h)
  @Test
  void leavingBeforeTheCompletionEndsTheRegistration() {
    phone.sendInitial(phone.cleartext());
    phone.answer(phone.expect(AuthenticationRequest.class));
    phone.complete(phone.expect(SecurityModeCommand.class), Nas.encode(phone.request()));
    phone.guti = present(phone.expect(RegistrationAccept.class).guti()).guti();
    leave(DeregistrationType.NORMAL);
    phone.expect(DeregistrationAcceptUeOriginating.class);
    phone.released();
    assertFalse(world.amf.isRegistered(phone.supi()));
  }

  @Test
  void aGnbThatDoesNotAskForAContextGetsTheAcceptAlone() {
    phone.contextRequested = false;
    phone.sendInitial(phone.cleartext());
    phone.answer(phone.expect(AuthenticationRequest.class));
    phone.complete(phone.expect(SecurityModeCommand.class), Nas.encode(phone.request()));
    phone.accepted();
    assertNull(phone.context);
  }

  @Test
  void namesAndTimeAreToldAfterwards() {
    phone.sendInitial(phone.cleartext());
    phone.answer(phone.expect(AuthenticationRequest.class));
    phone.complete(phone.expect(SecurityModeCommand.class), Nas.encode(phone.request()));
    phone.expect(RegistrationAccept.class);
    phone.send(new RegistrationComplete(null));
    ConfigurationUpdateCommand command = phone.expect(ConfigurationUpdateCommand.class);
    assertEquals("Soliton", present(command.fullNameForNetwork()).text());
    assertEquals("Sol", present(command.shortNameForNetwork()).text());
    assertEquals(60, present(command.localTimeZone()).minutes());
    assertEquals(8, present(command.universalTimeAndLocalTimeZone()).time().getHour());
  }

  // ---- Leaving ----------------------------------------------------------------------------------

  private void leave(DeregistrationType type) {
    phone.send(leaving(type));
  }

  private DeregistrationRequestUeOriginating leaving(DeregistrationType type) {
    return new DeregistrationRequestUeOriginatingBuilder(
            type, NasKeySet.ofNative(0), phone.identity())
        .build();
  }

  @Test
  void aPhoneThatIsSwitchedOffGetsNoAnswer() {
    phone.register();
    world.home.asked.clear();
    leave(DeregistrationType.SWITCH_OFF);
    phone.released();
    assertEquals(List.of("deletePolicy", "unsubscribe", "deregisterAmf"), world.home.asked);
    assertEquals(0, world.amf.connections());
  }

  @Test
  void aPhoneThatIsSwitchedOffWhileIdleLeavesByItsFirstMessage() {
    registeredAndIdle();
    phone.sendInitialProtected(leaving(DeregistrationType.SWITCH_OFF));
    phone.released();
    assertFalse(world.amf.isRegistered(phone.supi()));
  }

  @Test
  void nobodyCanSendAnotherPhoneAway() {
    registeredAndIdle();
    Phone stranger = world.phone(gnb, 99);
    stranger.guti = phone.guti;
    stranger.sendInitial(leaving(DeregistrationType.SWITCH_OFF));
    stranger.released();
    stranger.sendInitial(leaving(DeregistrationType.NORMAL));
    stranger.expect(DeregistrationAcceptUeOriginating.class);
    stranger.released();
    assertTrue(world.amf.isRegistered(phone.supi()));
  }

  /// 5.5.2.3
  @Test
  void theNetworkSendsAPhoneAway() {
    phone.register();
    assertTrue(world.amf.deregister(phone.supi(), true));
    DeregistrationRequestUeTerminated request =
        phone.expect(DeregistrationRequestUeTerminated.class);
    assertTrue(request.deregistrationType().reregistrationRequired());
    phone.send(new DeregistrationAcceptUeTerminated());
    assertEquals(CauseNas.DEREGISTER, phone.released().cause());
    assertFalse(world.amf.isRegistered(phone.supi()));
    assertFalse(world.amf.deregister(phone.supi(), true), "twice");
  }

  /// 5.5.2.3.5 a)
  @Test
  void aPhoneThatDoesNotAnswerIsSentAwayAllTheSame() {
    phone.register();
    world.amf.deregister(phone.supi(), false);
    for (int i = 0; i < 5; i++) {
      phone.expect(DeregistrationRequestUeTerminated.class);
    }
    phone.released();
    assertFalse(world.amf.isRegistered(phone.supi()));
  }

  @Test
  void anotherAmfTakesOverWithoutAWordToThePhone() {
    registeredAndIdle();
    present(world.home.serving.get(phone.supi()))
        .onDeregistration()
        .onDeregistration(phone.supi(), DeregistrationReason.UE_INITIAL_REGISTRATION);
    gnb.expectNothing();
    assertFalse(world.amf.isRegistered(phone.supi()));
  }

  // ---- Timers of idle phones --------------------------------------------------------------------

  /// 5.3.7: T3512 of 60 minutes and twice 4 minutes
  @Test
  void aPhoneThatIsNotHeardOfIsImplicitlyDeregisteredAndLaterForgotten() {
    registeredAndIdle();
    world.pass(Duration.ofMinutes(67));
    assertTrue(world.amf.isRegistered(phone.supi()));
    world.pass(Duration.ofMinutes(2));
    assertFalse(world.amf.isRegistered(phone.supi()));
    assertEquals(1, world.home.count("deregisterAmf"));
    assertEquals(1, world.amf.subscribers(), "its keys are remembered");
    world.pass(Duration.ofMinutes(61));
    assertEquals(0, world.amf.subscribers());
  }

  @Test
  void aPhoneThatUpdatesPeriodicallyStaysRegistered() {
    registeredAndIdle();
    phone.followOn = false;
    for (int i = 0; i < 5; i++) {
      world.pass(Duration.ofMinutes(55));
      phone.sendInitialProtected(update(RegistrationType.Kind.PERIODIC_UPDATING));
      phone.accepted();
      phone.released();
    }
    assertTrue(world.amf.isRegistered(phone.supi()));
    assertEquals(0, world.simulation.tasksAlive());
  }

  // ---- Protection -------------------------------------------------------------------------------

  @Test
  void aRepeatedMessageIsDiscarded() {
    phone.register();
    var leaving =
        phone.protect(
            SecurityHeaderType.INTEGRITY_PROTECTED_AND_CIPHERED,
            Nas.encode(new GmmStatus(GmmCause.SEMANTICALLY_INCORRECT_MESSAGE)));
    phone.sendPdu(leaving);
    phone.sendPdu(leaving);
    world.settle();
    assertEquals(1, world.counted("nas.status"));
    assertEquals(1, world.counted("nas.discarded"));
  }

  @Test
  void unprotectedMessagesAfterSecurityAreDiscarded() {
    phone.register();
    phone.secured = false;
    leave(DeregistrationType.NORMAL);
    phone.send(phone.cleartext());
    gnb.expectNothing();
    assertTrue(world.amf.isRegistered(phone.supi()));
    assertEquals(2, world.counted("nas.discarded"));
  }

  @Test
  void afterSecurityEverythingToThePhoneIsCiphered() {
    phone.sendInitial(phone.cleartext());
    phone.answer(phone.expect(AuthenticationRequest.class));
    phone.complete(phone.expect(SecurityModeCommand.class), Nas.encode(phone.request()));
    assertEquals(
        SecurityHeaderType.INTEGRITY_PROTECTED_AND_CIPHERED.code(),
        present(gnb.expect(InitialContextSetupRequest.class).nasPdu()).at(1));
    assertEquals(
        SecurityHeaderType.INTEGRITY_PROTECTED_AND_CIPHERED.code(),
        gnb.expect(DownlinkNasTransport.class).nasPdu().at(1));
  }
}
