package soliton.udm;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import soliton.base.Supi;
import soliton.sbi.SbiProblem;
import soliton.sbi.nudm.NudmSubscriberDataManagement;
import soliton.sbi.nudm.NudmSubscriberDataManagement.AccessAndMobility;
import soliton.sbi.nudm.NudmSubscriberDataManagement.DnnInfo;

class SubscriberDataManagementTest {
  private final Fixture fixture = new Fixture();
  private final NudmSubscriberDataManagement service = fixture.udm.subscriberDataManagement();

  @Test
  void accessAndMobilityDataIsWhatIsProvisioned() {
    AccessAndMobility data = service.accessAndMobility(Fixture.SUPI, Fixture.HOME);
    assertEquals("msisdn-491700000001", data.gpsi());
    assertEquals(Fixture.ambr(), data.ueAmbr());
    assertEquals(List.of(Fixture.SLICE), data.defaultNssai());
    assertEquals(List.of(Fixture.SLICE, Fixture.OTHER_SLICE), data.subscribedNssai());
  }

  @Test
  void aSubscriberWhoMayNotRoamIsRefusedAbroadOnly() {
    fixture.repository.put(Fixture.subscriber(false, false));
    service.accessAndMobility(Fixture.SUPI, Fixture.HOME);
    SbiProblem problem =
        assertThrows(
            SbiProblem.class, () -> service.accessAndMobility(Fixture.SUPI, Fixture.ABROAD));
    assertEquals("ROAMING_NOT_ALLOWED", problem.problem().cause());
    assertEquals(403, problem.problem().status());
  }

  @Test
  void smfSelectionDataNamesTheDataNetworksOfEachSlice() {
    assertEquals(
        Map.of(
            Fixture.SLICE,
            List.of(new DnnInfo(Fixture.IMS, false), new DnnInfo(Fixture.INTERNET, true)),
            Fixture.OTHER_SLICE,
            List.of()),
        service.smfSelection(Fixture.SUPI).dataNetworks());
  }

  @Test
  void sessionDataIsThatOfSliceAndDataNetwork() {
    assertEquals(
        Fixture.session(),
        service.sessionManagement(Fixture.SUPI, Fixture.SLICE, Fixture.INTERNET));
    SbiProblem problem =
        assertThrows(
            SbiProblem.class,
            () -> service.sessionManagement(Fixture.SUPI, Fixture.OTHER_SLICE, Fixture.INTERNET));
    assertEquals("DATA_NOT_FOUND", problem.problem().cause());
    assertEquals(404, problem.problem().status());
  }

  @Test
  void whoIsNotASubscriberIsNotFound() {
    notFound(() -> service.accessAndMobility(Fixture.STRANGER, Fixture.HOME));
    notFound(() -> service.smfSelection(Fixture.STRANGER));
    notFound(() -> service.sessionManagement(Fixture.STRANGER, Fixture.SLICE, Fixture.INTERNET));
    notFound(() -> service.subscribe(Fixture.STRANGER, supi -> {}));
  }

  @Test
  void aListenerHearsOfChangesUntilItIsUnsubscribed() {
    List<Supi> heard = new ArrayList<>();
    String subscription = service.subscribe(Fixture.SUPI, heard::add);
    fixture.repository.put(Fixture.subscriber(true, true));
    assertEquals(List.of(Fixture.SUPI), heard);
    service.unsubscribe(Fixture.SUPI, subscription);
    service.unsubscribe(Fixture.SUPI, subscription);
    fixture.repository.put(Fixture.subscriber(true, false));
    assertEquals(List.of(Fixture.SUPI), heard);
  }

  @Test
  void listenersOfOneSubscriberAreBounded() {
    for (int i = 0; i < SubscriberDataManagement.MOST_LISTENERS; i++) {
      service.subscribe(Fixture.SUPI, supi -> {});
    }
    SbiProblem problem =
        assertThrows(SbiProblem.class, () -> service.subscribe(Fixture.SUPI, supi -> {}));
    assertEquals(503, problem.problem().status());
  }

  private static void notFound(Runnable question) {
    SbiProblem problem = assertThrows(SbiProblem.class, question::run);
    assertEquals("USER_NOT_FOUND", problem.problem().cause());
    assertEquals(404, problem.problem().status());
  }
}
