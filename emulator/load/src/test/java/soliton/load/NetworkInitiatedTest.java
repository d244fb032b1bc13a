package soliton.load;

import static java.util.Objects.requireNonNull;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;
import soliton.base.Octets;
import soliton.nas.Nas;
import soliton.nas.SecurityHeaderType;
import soliton.nas.gmm.ConfigurationUpdateCommandBuilder;
import soliton.nas.gmm.ConfigurationUpdateComplete;
import soliton.nas.gmm.DeregistrationAcceptUeTerminated;
import soliton.nas.gmm.DeregistrationRequestUeTerminatedBuilder;
import soliton.nas.gmm.IdentityRequest;
import soliton.nas.gmm.IdentityResponse;
import soliton.nas.gmm.RegistrationComplete;
import soliton.nas.gmm.RegistrationRequest;
import soliton.nas.gsm.GsmStatus;
import soliton.nas.ie.ConfigurationUpdateIndication;
import soliton.nas.ie.DeregistrationType;
import soliton.nas.ie.GmmCause;
import soliton.nas.ie.GsmCause;
import soliton.nas.ie.IdentityType;
import soliton.nas.ie.MobileIdentity;
import soliton.nas.ie.NetworkName;
import soliton.nas.ie.RegistrationType;
import soliton.ngap.message.DownlinkNasTransportBuilder;
import soliton.ue.GmmState;
import soliton.ue.Phone;

class NetworkInitiatedTest {
  private final ScriptedNetwork net;
  private final Phone phone;

  NetworkInitiatedTest() throws IOException {
    net = new ScriptedNetwork().start();
    phone = net.phone(ScriptedNetwork.internet());
    phone.switchOn();
    net.agenda.advance(100);
    assertEquals(List.of("ng setup scripted", "registered", "session 1"), net.events);
    net.events.clear();
    net.core.nas.clear();
  }

  private static DeregistrationType type(boolean reregisters) {
    return new DeregistrationType(DeregistrationType.Access.THREE_GPP, false, reregisters);
  }

  @Test
  void phoneThatIsToRegisterAgainDoesSoWhenItsConnectionIsReleased() {
    var connection = net.core.connection();
    net.core.sendNas(connection, new DeregistrationRequestUeTerminatedBuilder(type(true)).build());
    net.agenda.advance(100);
    assertEquals(1, net.core.count(DeregistrationAcceptUeTerminated.class));
    assertEquals(GmmState.DEREGISTERED, phone.state());
    net.core.release(connection);
    net.agenda.advance(100);
    assertEquals(GmmState.REGISTERED, phone.state());
    assertEquals(1, phone.activeSessions().size());
  }

  @Test
  void connectionThatTheNetworkForgetsToReleaseIsReleasedByT3540() {
    net.core.sendNas(
        net.core.connection(), new DeregistrationRequestUeTerminatedBuilder(type(true)).build());
    net.agenda.advance(9_000);
    assertEquals(GmmState.DEREGISTERED, phone.state());
    net.agenda.advance(2_000);
    assertEquals(GmmState.REGISTERED, phone.state());
  }

  @Test
  void deregistrationWithACauseHasItsConsequence() {
    var connection = net.core.connection();
    net.core.sendNas(
        connection,
        new DeregistrationRequestUeTerminatedBuilder(type(false))
            .cause(GmmCause.FIVEGS_SERVICES_NOT_ALLOWED)
            .build());
    net.agenda.run();
    net.core.release(connection);
    net.agenda.advance(24 * 3_600_000L);
    assertEquals(GmmState.DEREGISTERED, phone.state());
    assertNull(phone.guti());
    assertTrue(
        net.events.contains("deregistered: 5GMM #7 FIVEGS_SERVICES_NOT_ALLOWED"),
        net.events::toString);
  }

  @Test
  void configurationUpdateIsAcknowledgedWhenAsked() {
    net.core.sendNas(
        net.core.connection(),
        new ConfigurationUpdateCommandBuilder()
            .fullNameForNetwork(NetworkName.of("Soliton"))
            .build());
    net.agenda.advance(100);
    assertEquals("Soliton", phone.networkName());
    assertEquals(0, net.core.count(ConfigurationUpdateComplete.class));
    net.core.sendNas(
        net.core.connection(),
        new ConfigurationUpdateCommandBuilder()
            .configurationUpdateIndication(new ConfigurationUpdateIndication(true, false))
            .build());
    net.agenda.advance(100);
    assertEquals(1, net.core.count(ConfigurationUpdateComplete.class));
  }

  @Test
  void registrationThatAConfigurationUpdateAsksForWaitsForTheRelease() {
    net.core.sendNas(
        net.core.connection(),
        new ConfigurationUpdateCommandBuilder()
            .configurationUpdateIndication(new ConfigurationUpdateIndication(true, true))
            .build());
    net.agenda.advance(100);
    assertEquals(0, net.core.count(RegistrationRequest.class));
    net.core.release(net.core.connection());
    net.agenda.advance(100);
    RegistrationRequest request =
        (RegistrationRequest)
            net.core.nas.stream()
                .filter(RegistrationRequest.class::isInstance)
                .findFirst()
                .orElseThrow();
    assertEquals(RegistrationType.Kind.MOBILITY_UPDATING, request.registrationType().kind());
  }

  @Test
  void identitiesAreToldToWhoMayKnowThem() {
    var connection = net.core.connection();
    for (IdentityType type : IdentityType.values()) {
      net.core.sendNas(connection, new IdentityRequest(type));
    }
    net.agenda.advance(100);
    List<? extends Class<?>> answers =
        net.core.nas.stream()
            .filter(IdentityResponse.class::isInstance)
            .map(message -> ((IdentityResponse) message).mobileIdentity().getClass())
            .toList();
    assertEquals(
        List.of(
            soliton.nas.ie.Suci.Imsi.class,
            MobileIdentity.Guti.class,
            MobileIdentity.Imei.class,
            MobileIdentity.STmsi.class,
            MobileIdentity.Imeisv.class,
            MobileIdentity.None.class,
            MobileIdentity.None.class),
        answers);
  }

  @Test
  void authenticationByAnEapMethodIsNotSupportedAndIgnored() {
    net.core.sendNas(
        net.core.connection(),
        new soliton.nas.gmm.AuthenticationRequestBuilder(
                soliton.nas.ie.NasKeySet.ofNative(3), soliton.crypto.KeyDerivation.ABBA)
            .eapMessage(Octets.ofHex("010100080c010000"))
            .build());
    net.agenda.advance(100);
    assertEquals(List.of(), net.core.nas);
    assertEquals(GmmState.REGISTERED, phone.state());
  }

  @Test
  void repeatedRegistrationAcceptIsAcknowledgedAgain() {
    net.core.repeatAccept(net.core.connection());
    net.agenda.advance(100);
    assertEquals(1, net.core.count(RegistrationComplete.class));
    assertEquals(GmmState.REGISTERED, phone.state());
  }

  @Test
  void repeatedMessageIsTakenOnce() {
    var connection = net.core.connection();
    Octets pdu =
        connection
            .phone()
            .protect(
                SecurityHeaderType.INTEGRITY_PROTECTED_AND_CIPHERED,
                Nas.encode(new IdentityRequest(IdentityType.IMEISV)));
    for (int i = 0; i < 3; i++) {
      net.core.send(
          DownlinkNasTransportBuilder.of(connection.amfId, connection.ranId, pdu).build());
    }
    net.agenda.advance(100);
    assertEquals(1, net.core.count(IdentityResponse.class));
    assertInstanceOf(
        MobileIdentity.Imeisv.class,
        ((IdentityResponse) requireNonNull(net.core.nas.getLast())).mobileIdentity());
  }

  @Test
  void sessionMessageThatThePhoneDoesNotHaveIsAnsweredWithStatus97() {
    var connection = net.core.connection();
    net.core.sendNas(
        connection,
        new soliton.nas.gmm.DlNasTransportBuilder(
                soliton.nas.ie.PayloadContainerType.N1_SM, Octets.of(0x2E, 1, 0, 0xFE))
            .pduSessionId(new soliton.base.PduSessionId(1))
            .build());
    net.agenda.advance(100);
    GsmStatus status = (GsmStatus) net.core.nas.getLast();
    assertEquals(GsmCause.MESSAGE_TYPE_NON_EXISTENT_OR_NOT_IMPLEMENTED, status.cause());
    assertFalse(phone.activeSessions().isEmpty());
  }
}
