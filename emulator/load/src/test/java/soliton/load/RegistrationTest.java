package soliton.load;

import static java.util.Objects.requireNonNull;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import soliton.base.FiveGGuti;
import soliton.nas.gmm.DeregistrationRequestUeOriginating;
import soliton.nas.gmm.RegistrationRequest;
import soliton.nas.gmm.SecurityModeComplete;
import soliton.nas.ie.GmmCause;
import soliton.nas.ie.GprsTimer2;
import soliton.nas.ie.MobileIdentity;
import soliton.nas.ie.RegistrationType;
import soliton.ngap.message.InitialUeMessage;
import soliton.ngap.message.UeContextReleaseComplete;
import soliton.ngap.message.UeRadioCapabilityInfoIndication;
import soliton.ue.GmmState;
import soliton.ue.Phone;

class RegistrationTest {
  private final ScriptedNetwork net;

  RegistrationTest() throws IOException {
    net = new ScriptedNetwork().start();
  }

  private Phone registered() {
    Phone phone = net.phone(ScriptedNetwork.internet());
    phone.switchOn();
    net.agenda.advance(100);
    assertEquals(List.of("ng setup scripted", "registered", "session 1"), net.events);
    net.events.clear();
    net.core.nas.clear();
    return phone;
  }

  private RegistrationRequest lastRegistration() {
    return net.core.nas.stream()
        .filter(RegistrationRequest.class::isInstance)
        .map(RegistrationRequest.class::cast)
        .reduce((_, last) -> last)
        .orElseThrow();
  }

  @Test
  void phoneRegistersGetsASessionAndPingsTheDataNetwork() {
    Phone phone = registered();
    assertEquals(
        List.of(
            "-> RegistrationRequest",
            "<- AuthenticationRequest",
            "-> AuthenticationResponse",
            "<- SecurityModeCommand",
            "-> SecurityModeComplete",
            "<- RegistrationAccept",
            "-> RegistrationComplete",
            "-> PduSessionEstablishmentRequest",
            "-> UlNasTransport",
            "<- DlNasTransport",
            "<- PduSessionEstablishmentAccept"),
        net.nasLadder());
    assertEquals(GmmState.REGISTERED, phone.state());
    var session = requireNonNull(phone.session(phone.activeSessions().getFirst()));
    assertEquals("10.45.0.2", requireNonNull(session.ipv4()).getHostAddress());
    assertEquals(1400, session.mtu());
    assertEquals("8.8.8.8", session.dns().getFirst().getHostAddress());

    List<PingReport> reports = new ArrayList<>();
    PingSeries.start(
        net.agenda,
        net.host(),
        ScriptedNetwork.DATA_NETWORK,
        new PingSeries.Plan(3, Duration.ofSeconds(1), Duration.ofSeconds(2), 56),
        reports::add);
    net.agenda.advance(5000);
    assertEquals(1, reports.size());
    assertEquals(3, reports.getFirst().received());
    assertEquals(3, net.gnb.traffic().uplinkPackets());
  }

  @Test
  void firstRegistrationSaysInTheClearOnlyWhatMayBeReadByEverybody() {
    Phone _ = registered();
    InitialUeMessage initial =
        net.core.ngap.stream()
            .filter(InitialUeMessage.class::isInstance)
            .map(InitialUeMessage.class::cast)
            .findFirst()
            .orElseThrow();
    var clear =
        (RegistrationRequest)
            requireNonNull(soliton.nas.Nas.decodeUplink(initial.nasPdu()).message());
    assertNull(clear.requestedNssai());
    assertNull(clear.capability());
    assertNotNull(clear.ueSecurityCapability());
  }

  @Test
  void securityModeCompleteRepeatsTheWholeRequestAndNamesTheEquipment() {
    Phone phone = net.phone();
    phone.switchOn();
    net.agenda.advance(100);
    SecurityModeComplete complete =
        net.core.nas.stream()
            .filter(SecurityModeComplete.class::isInstance)
            .map(SecurityModeComplete.class::cast)
            .findFirst()
            .orElseThrow();
    assertInstanceOf(MobileIdentity.Imeisv.class, complete.imeisv());
    var whole =
        (RegistrationRequest)
            requireNonNull(
                soliton.nas.Nas.decodeUplink(requireNonNull(complete.nasMessageContainer()))
                    .message());
    assertEquals(List.of(ScriptedCore.SLICE), requireNonNull(whole.requestedNssai()).slices());
  }

  @Test
  void baseStationTellsTheRadioCapabilityOnce() {
    Phone _ = registered();
    assertEquals(
        1,
        net.core.ngap.stream().filter(UeRadioCapabilityInfoIndication.class::isInstance).count());
  }

  @Test
  void deregisteredPhoneComesBackWithItsTemporaryIdentityAndItsKeys() {
    Phone phone = registered();
    FiveGGuti guti = requireNonNull(phone.guti());
    phone.deregister();
    net.agenda.advance(100);
    assertEquals(GmmState.DEREGISTERED, phone.state());
    assertEquals(
        List.of("session 1 released: deregistered", "deregistered: deregistered by the phone"),
        net.events);
    assertFalse(phone.isConnected());

    net.core.nas.clear();
    phone.switchOn();
    net.agenda.advance(100);
    assertEquals(GmmState.REGISTERED, phone.state());
    assertEquals(new MobileIdentity.Guti(guti), lastRegistration().mobileIdentity());
    // the keys were good: no authentication, and the whole request came in the container
    assertFalse(
        net.nasLadder().subList(11, net.nasLadder().size()).contains("<- AuthenticationRequest"));
    assertNotNull(lastRegistration().requestedNssai());
    assertNotEquals(guti, phone.guti());
  }

  @Test
  void switchedOffPhoneSaysGoodbyeAndWaitsForNoAnswer() {
    Phone phone = registered();
    phone.switchOff();
    assertEquals(GmmState.NULL, phone.state());
    net.agenda.advance(100);
    var request = (DeregistrationRequestUeOriginating) net.core.nas.getLast();
    assertTrue(request.deregistrationType().switchOff());
    assertEquals(0, net.gnb.phones());
    assertEquals(0, net.core.connections());
  }

  @Test
  void deregistrationWithoutAnswerIsRepeatedFourTimesAndThenGivenUp() {
    Phone phone = registered();
    net.core.isSilent = true;
    int before = net.core.ngap.size();
    phone.deregister();
    net.agenda.advance(4 * 15_000 + 100);
    assertEquals(5, net.core.ngap.size() - before);
    assertEquals(GmmState.DEREGISTERED_INITIATED, phone.state());
    net.agenda.advance(15_000);
    assertEquals(GmmState.DEREGISTERED, phone.state());
    assertTrue(net.events.contains("deregistered: no answer (T3521)"));
  }

  @Test
  void registrationWithoutAnswerIsTriedFiveTimesAndThenAfterT3502() {
    net.core.isSilent = true;
    Phone phone = net.phone();
    phone.switchOn();
    net.agenda.advance(4 * 25_000 + 100);
    assertEquals(5, initialMessages());
    net.agenda.advance(11 * 60_000);
    assertEquals(5, initialMessages());
    net.core.isSilent = false;
    net.agenda.advance(2 * 60_000);
    assertEquals(GmmState.REGISTERED, phone.state());
    assertEquals(6, initialMessages());
  }

  private long initialMessages() {
    return net.core.ngap.stream().filter(InitialUeMessage.class::isInstance).count();
  }

  @Test
  void congestionWithTimerKeepsThePhoneAwayAsLongAsItSays() {
    Phone phone = registered();
    phone.deregister();
    net.agenda.advance(100);
    net.core.registrationCause = GmmCause.CONGESTION;
    net.core.t3346 = GprsTimer2.ofSeconds(60);
    phone.switchOn();
    net.agenda.advance(1000);
    assertTrue(net.events.contains("failed: 5GMM #22 CONGESTION"), net.events::toString);
    net.core.registrationCause = null;
    net.agenda.advance(55_000);
    assertEquals(GmmState.DEREGISTERED, phone.state());
    net.agenda.advance(10_000);
    assertEquals(GmmState.REGISTERED, phone.state());
  }

  @Test
  void unprotectedCongestionIsAnsweredWithARandomTimeOfAQuarterOfAnHourOrMore() {
    net.core.registrationCause = GmmCause.CONGESTION;
    net.core.t3346 = GprsTimer2.ofSeconds(2);
    Phone phone = net.phone();
    phone.switchOn();
    net.agenda.advance(100);
    net.core.registrationCause = null;
    net.agenda.advance(15 * 60_000 - 1000);
    assertEquals(GmmState.DEREGISTERED, phone.state());
    net.agenda.advance(16 * 60_000);
    assertEquals(GmmState.REGISTERED, phone.state());
  }

  @Test
  void protectedRefusalOfTheSubscriberIsFinal() {
    Phone phone = registered();
    phone.deregister();
    net.agenda.advance(100);
    net.core.registrationCause = GmmCause.ILLEGAL_UE;
    phone.switchOn();
    net.agenda.advance(1000);
    net.core.registrationCause = null;
    net.agenda.advance(24 * 3_600_000L);
    assertEquals(GmmState.DEREGISTERED, phone.state());
    assertNull(phone.guti());
  }

  @Test
  void unprotectedRefusalOfTheSubscriberIsForgottenAfterT3247() {
    net.core.registrationCause = GmmCause.ILLEGAL_UE;
    Phone phone = net.phone();
    phone.switchOn();
    net.agenda.advance(100);
    net.core.registrationCause = null;
    net.agenda.advance(14 * 60_000);
    assertEquals(GmmState.DEREGISTERED, phone.state());
    net.agenda.advance(17 * 60_000);
    assertEquals(GmmState.REGISTERED, phone.state());
  }

  @Test
  void forbiddenNetworkIsNotTriedAgain() {
    net.core.registrationCause = GmmCause.PLMN_NOT_ALLOWED;
    Phone phone = net.phone();
    phone.switchOn();
    net.agenda.advance(100);
    net.core.registrationCause = null;
    net.agenda.advance(3_600_000);
    assertEquals(GmmState.DEREGISTERED, phone.state());
    assertEquals(1, initialMessages());
  }

  @Test
  void forbiddenAreaIsAllowedAgainAfterSwitchingOff() {
    net.core.registrationCause = GmmCause.TRACKING_AREA_NOT_ALLOWED;
    Phone phone = net.phone();
    phone.switchOn();
    net.agenda.advance(100);
    net.core.registrationCause = null;
    net.agenda.advance(60_000);
    assertEquals(GmmState.DEREGISTERED, phone.state());
    phone.switchOff();
    phone.switchOn();
    net.agenda.advance(100);
    assertEquals(GmmState.REGISTERED, phone.state());
  }

  @Test
  void protocolErrorsAreTriedAgainOnlyAfterT3502() {
    net.core.registrationCause = GmmCause.SEMANTICALLY_INCORRECT_MESSAGE;
    Phone phone = net.phone();
    phone.switchOn();
    net.agenda.advance(100);
    net.core.registrationCause = null;
    net.agenda.advance(11 * 60_000);
    assertEquals(GmmState.DEREGISTERED, phone.state());
    net.agenda.advance(2 * 60_000);
    assertEquals(GmmState.REGISTERED, phone.state());
  }

  @Test
  void periodicRegistrationFollowsT3512() {
    Phone phone = registered();
    net.gnb.releaseAll();
    net.agenda.advance(100);
    assertFalse(phone.isConnected());
    net.core.nas.clear();
    net.agenda.advance(3_600_000 + 1000);
    assertEquals(
        RegistrationType.Kind.PERIODIC_UPDATING, lastRegistration().registrationType().kind());
    assertTrue(net.events.contains("registered"));
    assertEquals(1, phone.activeSessions().size());
  }

  @Test
  void phoneWhoseRadioBreaksRegistersAgainAndKeepsItsSession() {
    Phone phone = registered();
    phone.loseRadio();
    net.agenda.advance(1000);
    assertEquals(
        RegistrationType.Kind.MOBILITY_UPDATING, lastRegistration().registrationType().kind());
    assertEquals(1, phone.activeSessions().size());
    assertTrue(net.core.ngap.stream().anyMatch(UeContextReleaseComplete.class::isInstance));
  }

  @Test
  void sessionThatTheNetworkHasForgottenIsEstablishedAgain() {
    Phone phone = registered();
    net.core.isForgetful = true;
    phone.loseRadio();
    net.agenda.advance(1000);
    assertEquals(
        List.of("session 1 released: not known to the network", "registered", "session 1"),
        net.events);
    assertEquals(1, phone.activeSessions().size());
  }
}
