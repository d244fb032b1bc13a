package soliton.udm;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import soliton.base.AmfId;
import soliton.base.Guami;
import soliton.base.PduSessionId;
import soliton.base.Plmn;
import soliton.sbi.NfInstanceId;
import soliton.sbi.RatType;
import soliton.sbi.SbiProblem;
import soliton.sbi.nudm.NudmUeContextManagement;
import soliton.sbi.nudm.NudmUeContextManagement.AmfRegistration;
import soliton.sbi.nudm.NudmUeContextManagement.SmfRegistration;

class UeContextManagementTest {
  private static final Guami FIRST = new Guami(Fixture.HOME, new AmfId(2, 1, 0));
  private static final Guami SECOND = new Guami(Fixture.HOME, new AmfId(2, 1, 1));

  private final Fixture fixture = new Fixture();
  private final NudmUeContextManagement service = fixture.udm.ueContextManagement();
  private final List<String> heard = new ArrayList<>();

  @Test
  void theAmfThatRegisteredIsKnown() {
    AmfRegistration registration = registration(FIRST, true);
    assertNull(service.amfOf(Fixture.SUPI));
    service.registerAmf(Fixture.SUPI, registration);
    assertEquals(registration, service.amfOf(Fixture.SUPI));
  }

  @Test
  void theFormerAmfIsToldToLetGoAndWhy() {
    service.registerAmf(Fixture.SUPI, registration(FIRST, true));
    service.registerAmf(Fixture.SUPI, registration(FIRST, true));
    assertEquals(List.of(), heard);
    service.registerAmf(Fixture.SUPI, registration(SECOND, true));
    service.registerAmf(Fixture.SUPI, registration(FIRST, false));
    assertEquals(
        List.of(
            FIRST.amf().pointer() + " UE_INITIAL_REGISTRATION",
            SECOND.amf().pointer() + " UE_REGISTRATION_AREA_CHANGE"),
        heard);
  }

  @Test
  void aPurgeCountsOnlyFromTheAmfThatServes() {
    service.registerAmf(Fixture.SUPI, registration(SECOND, true));
    service.deregisterAmf(Fixture.SUPI, FIRST);
    assertEquals(SECOND, java.util.Objects.requireNonNull(service.amfOf(Fixture.SUPI)).guami());
    service.deregisterAmf(Fixture.SUPI, SECOND);
    service.deregisterAmf(Fixture.SUPI, SECOND);
    assertNull(service.amfOf(Fixture.SUPI));
  }

  @Test
  void registrationsThatTheSubscriptionForbidsAreRefused() {
    refused(404, "USER_NOT_FOUND", Fixture.STRANGER);
    fixture.repository.put(Fixture.subscriber(true, true));
    refused(403, "ACCESS_NOT_ALLOWED", Fixture.SUPI);
    fixture.repository.put(Fixture.subscriber(false, false));
    Plmn abroad = Fixture.ABROAD;
    SbiProblem problem =
        assertThrows(
            SbiProblem.class,
            () ->
                service.registerAmf(
                    Fixture.SUPI, registration(new Guami(abroad, new AmfId(2, 1, 0)), true)));
    assertEquals("ROAMING_NOT_ALLOWED", problem.problem().cause());
    assertNull(service.amfOf(Fixture.SUPI));
  }

  @Test
  void aWithdrawnSubscriptionReachesTheAmf() {
    service.registerAmf(Fixture.SUPI, registration(FIRST, true));
    fixture.repository.remove(Fixture.SUPI);
    fixture.repository.remove(Fixture.SUPI);
    assertEquals(List.of("0 SUBSCRIPTION_WITHDRAWN"), heard);
    assertNull(service.amfOf(Fixture.SUPI));
  }

  @Test
  void smfsRegisterAndDeregisterBySession() {
    PduSessionId session = new PduSessionId(5);
    SmfRegistration smf =
        new SmfRegistration(instance(9), Fixture.SLICE, Fixture.INTERNET, Fixture.HOME);
    service.registerSmf(Fixture.SUPI, session, smf);
    service.deregisterSmf(Fixture.SUPI, session);
    service.deregisterSmf(Fixture.SUPI, session);
    SbiProblem problem =
        assertThrows(SbiProblem.class, () -> service.registerSmf(Fixture.STRANGER, session, smf));
    assertEquals("USER_NOT_FOUND", problem.problem().cause());
  }

  private void refused(int status, String cause, soliton.base.Supi supi) {
    SbiProblem problem =
        assertThrows(SbiProblem.class, () -> service.registerAmf(supi, registration(FIRST, true)));
    assertEquals(cause, problem.problem().cause());
    assertEquals(status, problem.problem().status());
  }

  private AmfRegistration registration(Guami guami, boolean initial) {
    int pointer = guami.amf().pointer();
    return new AmfRegistration(
        instance(pointer),
        guami,
        RatType.NR,
        initial,
        null,
        (supi, reason) -> heard.add(pointer + " " + reason));
  }

  private static NfInstanceId instance(int number) {
    return new NfInstanceId(new UUID(0, number));
  }
}
