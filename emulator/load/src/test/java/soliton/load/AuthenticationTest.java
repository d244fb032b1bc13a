package soliton.load;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import soliton.base.Octets;
import soliton.base.Supi;
import soliton.crypto.Deconcealed;
import soliton.crypto.HomeNetworkKey;
import soliton.crypto.Msin;
import soliton.crypto.ProtectionScheme;
import soliton.nas.gmm.AuthenticationFailure;
import soliton.nas.gmm.RegistrationRequest;
import soliton.nas.gmm.SecurityModeComplete;
import soliton.nas.gmm.SecurityModeReject;
import soliton.nas.ie.GmmCause;
import soliton.nas.ie.Suci;
import soliton.ue.GmmState;
import soliton.ue.Phone;
import soliton.ue.SuciProfile;

class AuthenticationTest {
  private final ScriptedNetwork net;

  AuthenticationTest() throws IOException {
    net = new ScriptedNetwork().start();
  }

  private List<GmmCause> failures() {
    return net.core.nas.stream()
        .filter(AuthenticationFailure.class::isInstance)
        .map(message -> ((AuthenticationFailure) message).cause())
        .toList();
  }

  @Test
  void networkWithAWrongMacMayTryAgain() {
    net.core.wrongMacs = 1;
    Phone phone = net.phone();
    phone.switchOn();
    net.agenda.advance(100);
    assertEquals(List.of(GmmCause.MAC_FAILURE), failures());
    assertEquals(GmmState.REGISTERED, phone.state());
  }

  @Test
  void networkThatFailsThreeTimesIsLeft() {
    net.core.wrongMacs = 3;
    Phone phone = net.phone();
    phone.switchOn();
    net.agenda.advance(100);
    assertEquals(3, failures().size());
    assertEquals(GmmState.DEREGISTERED, phone.state());
    assertEquals(0, net.gnb.phones());
    net.agenda.advance(11_000);
    assertEquals(GmmState.REGISTERED, phone.state());
  }

  @Test
  void networkThatFallsSilentAfterAFailureIsLeftWhenT3520Expires() {
    net.core.wrongMacs = 1;
    net.core.isSilentAfterFailure = true;
    Phone phone = net.phone();
    phone.switchOn();
    net.agenda.advance(14_000);
    assertEquals(GmmState.REGISTERED_INITIATED, phone.state());
    net.agenda.advance(2_000);
    assertEquals(GmmState.DEREGISTERED, phone.state());
    net.agenda.advance(10_000);
    assertEquals(GmmState.REGISTERED, phone.state());
  }

  @Test
  void oldSequenceNumberIsAnsweredWithTheOneThePhoneHasSeen() {
    Phone phone = net.phone();
    phone.switchOn();
    net.agenda.advance(100);
    assertEquals(GmmState.REGISTERED, phone.state());
    phone.switchOff();
    net.agenda.advance(100);
    net.core.byTmsi.clear(); // the phone must be authenticated again
    net.core.sqn = 0;
    phone.switchOn();
    net.agenda.advance(100);
    // the core also begins to count its keys anew, with a number that is in use
    assertEquals(List.of(GmmCause.NGKSI_ALREADY_IN_USE, GmmCause.SYNCH_FAILURE), failures());
    assertEquals(GmmState.REGISTERED, phone.state());
  }

  @Test
  void rejectedAuthenticationSilencesThePhoneUntilT3247() {
    net.core.rejectsAuthentication = true;
    Phone phone = net.phone();
    phone.switchOn();
    net.agenda.advance(1000);
    assertEquals(GmmState.DEREGISTERED, phone.state());
    net.core.rejectsAuthentication = false;
    net.agenda.advance(14 * 60_000);
    assertEquals(GmmState.DEREGISTERED, phone.state());
    net.agenda.advance(17 * 60_000);
    assertEquals(GmmState.REGISTERED, phone.state());
  }

  @Test
  void replayedCapabilitiesThatDifferAreABiddingDownAndRefused() {
    net.core.replaysOtherCapabilities = true;
    Phone phone = net.phone();
    phone.switchOn();
    net.agenda.advance(100);
    assertEquals(
        List.of(GmmCause.UE_SECURITY_CAPABILITIES_MISMATCH),
        net.core.nas.stream()
            .filter(SecurityModeReject.class::isInstance)
            .map(message -> ((SecurityModeReject) message).cause())
            .toList());
  }

  @Test
  void identityIsConcealedWithTheKeyOfTheHomeNetwork() {
    HomeNetworkKey key =
        HomeNetworkKey.of(
            ProtectionScheme.PROFILE_A,
            1,
            Octets.ofHex("c53c22208b61860b06c62e5406a7b330c2b577aa5558981510d128247d38bd1d"));
    SuciProfile profile = new SuciProfile(ProtectionScheme.PROFILE_A, "0000", 1, key.publicKey());
    Phone phone = net.phone(new Supi("999700000000042"), profile);
    net.core.identities.put(1, key);
    phone.switchOn();
    net.agenda.advance(100);
    assertEquals(GmmState.REGISTERED, phone.state());
    RegistrationRequest request = (RegistrationRequest) net.core.nas.getFirst();
    Suci.Imsi suci = (Suci.Imsi) request.mobileIdentity();
    assertEquals(1, suci.protectionScheme());
    assertEquals(
        "0000000042",
        Msin.unpack(((Deconcealed.Plain) key.deconceal(suci.schemeOutput())).schemeInput()));
    assertEquals(
        new Supi("999700000000042"), Objects.requireNonNull(net.core.connection().phone).supi);
  }

  private long answers(Class<?> kind) {
    return net.core.nas.stream().filter(kind::isInstance).count();
  }

  @Test
  void securityModeCommandThatArrivesTwiceIsAnsweredOnce() {
    net.core.airRepeatsSecurityMode = true;
    Phone phone = net.phone();
    phone.switchOn();
    net.agenda.advance(100);
    assertEquals(0, answers(SecurityModeReject.class));
    assertEquals(1, answers(SecurityModeComplete.class));
    assertEquals(GmmState.REGISTERED, phone.state());
  }

  @Test
  void securityModeCommandThatTheNetworkRepeatsIsAnsweredAgain() {
    net.core.repeatsSecurityMode = true;
    Phone phone = net.phone();
    phone.switchOn();
    net.agenda.advance(100);
    assertEquals(0, answers(SecurityModeReject.class));
    assertEquals(2, answers(SecurityModeComplete.class));
    assertEquals(GmmState.REGISTERED, phone.state());
  }
}
