package soliton.load;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;
import soliton.base.Supi;
import soliton.ngap.message.NgSetupRequest;
import soliton.ue.GmmState;
import soliton.ue.Phone;
import soliton.ue.SuciProfile;

class RecoveryTest {
  private final ScriptedNetwork net;

  RecoveryTest() throws IOException {
    net = new ScriptedNetwork();
  }

  private long ngSetups() {
    return net.core.ngap.stream().filter(NgSetupRequest.class::isInstance).count();
  }

  @Test
  void baseStationWaitsForACoreThatIsNotThereYet() throws IOException {
    net.core.die();
    net.start();
    net.agenda.advance(60_000);
    assertFalse(net.gnb.isUp());
    assertTrue(net.gnb.broadcast().isBarred());
    net.core.start();
    net.agenda.advance(3_000);
    assertTrue(net.gnb.isUp());
    assertFalse(net.gnb.broadcast().isBarred());
  }

  @Test
  void refusedNgSetupIsTriedAgainAfterTheTimeToWait() {
    net.core.refusesNgSetup = true;
    net.start();
    net.agenda.advance(1_500);
    assertEquals(1, ngSetups());
    net.core.refusesNgSetup = false;
    net.agenda.advance(1_000);
    assertTrue(net.gnb.isUp());
    assertEquals(2, ngSetups());
  }

  @Test
  void silentCoreIsGivenUpAndTriedWithANewAssociation() {
    net.core.isSilent = true;
    net.start();
    net.agenda.advance(10_500);
    assertEquals(2, ngSetups());
    net.core.isSilent = false;
    net.agenda.advance(11_000);
    assertTrue(net.gnb.isUp());
  }

  @Test
  void phonesComeBackWithoutHelpWhenTheCoreWasKilledAndStartedAgain() throws IOException {
    net.start();
    Phone first = net.phone(ScriptedNetwork.internet());
    Phone second =
        net.phone(new Supi("999700000000002"), SuciProfile.NULL_SCHEME, ScriptedNetwork.internet());
    first.switchOn();
    second.switchOn();
    net.agenda.advance(100);
    net.events.clear();

    net.core.die();
    net.core.upf.forgetAll();
    net.agenda.advance(1_000);
    assertFalse(net.gnb.isUp());
    assertEquals(0, net.gnb.phones());
    net.core.start();
    net.agenda.advance(15_000);

    assertTrue(net.gnb.isUp());
    for (Phone phone : List.of(first, second)) {
      assertEquals(GmmState.REGISTERED, phone.state());
      assertEquals(1, phone.activeSessions().size());
      assertTrue(phone.isConnected());
    }
    assertEquals(2, net.events.stream().filter("session 1"::equals).count());
  }

  @Test
  void phoneThatWasOnItsWayWhenTheCoreDiedComesInAfterT3511() throws IOException {
    net.start();
    net.core.isSilent = true;
    Phone phone = net.phone(ScriptedNetwork.internet());
    phone.switchOn();
    net.agenda.advance(100);
    net.core.die();
    net.core.isSilent = false;
    net.agenda.advance(1_000);
    assertTrue(net.events.contains("failed: connection lost"));
    net.core.start();
    net.agenda.advance(12_000);
    assertEquals(GmmState.REGISTERED, phone.state());
    assertEquals(1, phone.activeSessions().size());
  }

  @Test
  void switchedOffBaseStationTakesItsCellOffTheAirAndPhonesWaitForIt() {
    net.start();
    Phone phone = net.phone(ScriptedNetwork.internet());
    phone.switchOn();
    net.agenda.advance(100);
    net.gnb.stop();
    net.agenda.advance(60_000);
    assertFalse(phone.isConnected());
    assertEquals(GmmState.REGISTERED, phone.state());
  }

  @Test
  void resetOfTheInterfaceLetsEveryPhoneGoAndTheyComeBack() {
    net.start();
    Phone phone = net.phone(ScriptedNetwork.internet());
    phone.switchOn();
    net.agenda.advance(100);
    net.core.send(
        new soliton.ngap.message.NgReset(
            soliton.ngap.ie.CauseMisc.OM_INTERVENTION, soliton.ngap.ie.ResetAll.RESET_ALL));
    net.agenda.advance(1_000);
    assertTrue(
        net.core.ngap.stream().anyMatch(soliton.ngap.message.NgResetAcknowledge.class::isInstance));
    assertTrue(phone.isConnected());
    assertEquals(1, net.gnb.phones());
  }
}
