package soliton.ausf;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import soliton.base.Clock;
import soliton.base.Octets;
import soliton.base.Plmn;
import soliton.base.Supi;
import soliton.crypto.KeyDerivation;
import soliton.crypto.ServingNetworkName;
import soliton.nf.Counters;
import soliton.nf.EventLog;
import soliton.sbi.NfInstanceId;
import soliton.sbi.SbiProblem;
import soliton.sbi.SubscriberIdentity;
import soliton.sbi.nausf.NausfUeAuthentication;
import soliton.sbi.nausf.NausfUeAuthentication.AuthenticationInfo;
import soliton.sbi.nausf.NausfUeAuthentication.ConfirmationResult;
import soliton.sbi.nausf.NausfUeAuthentication.ResynchronizationInfo;
import soliton.sbi.nausf.NausfUeAuthentication.UeAuthenticationContext;
import soliton.sbi.nudm.NudmUeAuthentication;

class AusfTest {
  private static final Plmn HOME = new Plmn("999", "70");
  private static final String NETWORK = ServingNetworkName.of(HOME);
  private static final NfInstanceId THIS = new NfInstanceId(new UUID(0, 1));
  private static final Supi SUPI = new Supi("999700000000001");
  private static final SubscriberIdentity WHO = new SubscriberIdentity.Permanent(SUPI);
  private static final Octets RAND = Octets.ofHex("23553cbe9637a89d218ae64dae47bf35");
  private static final Octets AUTN = Octets.ofHex("55f328b43577b9b94a9ffac354dfafb3");
  private static final Octets XRES_STAR = Octets.ofHex("31f5e1d8d4e0b8a29c2f43a54c6a9b1c");
  private static final Octets K_AUSF = Octets.ofHex("5a".repeat(32));

  private final ScriptedUdm udm = new ScriptedUdm();
  private final HandClock clock = new HandClock();
  private final Ausf ausf = ausf(new AusfConfig(THIS, List.of(HOME), Duration.ofSeconds(60), 3));
  private final NausfUeAuthentication service = ausf.ueAuthentication();

  @Test
  void theServingNetworkGetsAChallengeWithoutItsAnswer() {
    UeAuthenticationContext context = service.authenticate(request(NETWORK, null));
    assertEquals(RAND, context.rand());
    assertEquals(AUTN, context.autn());
    assertEquals(KeyDerivation.hresStar(RAND, XRES_STAR), context.hxresStar());
    assertEquals(THIS, udm.requests.getFirst().ausf());
    assertEquals(NETWORK, udm.requests.getFirst().servingNetworkName());
  }

  @Test
  void theRightAnswerGivesIdentityAndKeyAndIsToldToTheUdm() {
    UeAuthenticationContext context = service.authenticate(request(NETWORK, null));
    assertEquals(
        new ConfirmationResult.Success(SUPI, KeyDerivation.kSeaf(K_AUSF, NETWORK)),
        service.confirm(context.authenticationContextId(), XRES_STAR));
    assertEquals(
        List.of(new NudmUeAuthentication.AuthEvent(THIS, true, Instant.EPOCH, NETWORK)),
        udm.events);
  }

  @Test
  void aWrongOrMissingAnswerIsAFailureAndIsToldToTheUdm() {
    for (Octets answer : new @Nullable Octets[] {null, RAND, Octets.EMPTY}) {
      UeAuthenticationContext context = service.authenticate(request(NETWORK, null));
      assertInstanceOf(
          ConfirmationResult.Failure.class,
          service.confirm(context.authenticationContextId(), answer));
    }
    assertEquals(3, udm.events.size());
    assertTrue(udm.events.stream().noneMatch(NudmUeAuthentication.AuthEvent::success));
  }

  @Test
  void aContextIsAnsweredOnceAndUnknownOnesNever() {
    UeAuthenticationContext context = service.authenticate(request(NETWORK, null));
    service.confirm(context.authenticationContextId(), RAND);
    noContext(context.authenticationContextId());
    noContext("feedbeef");
    assertEquals(1, udm.events.size());
  }

  @Test
  void aContextExpires() {
    UeAuthenticationContext context = service.authenticate(request(NETWORK, null));
    clock.pass(Duration.ofSeconds(61));
    noContext(context.authenticationContextId());
  }

  @Test
  void waitingContextsAreBoundedAndMakeRoomWhenTheyExpire() {
    for (int i = 0; i < 3; i++) {
      service.authenticate(request(NETWORK, null));
    }
    SbiProblem problem =
        assertThrows(SbiProblem.class, () -> service.authenticate(request(NETWORK, null)));
    assertEquals(503, problem.problem().status());
    assertEquals("NF_CONGESTION", problem.problem().cause());
    assertEquals(3, udm.requests.size(), "no vector is wasted");
    clock.pass(Duration.ofSeconds(61));
    service.authenticate(request(NETWORK, null));
    assertEquals(1, ausf.waitingChallenges());
  }

  @Test
  void contextsHaveDifferentIdentities() {
    assertNotEquals(
        service.authenticate(request(NETWORK, null)).authenticationContextId(),
        service.authenticate(request(NETWORK, null)).authenticationContextId());
  }

  @Test
  void aServingNetworkThatIsNotAuthorizedIsRefusedBeforeTheUdmIsAsked() {
    for (String name :
        List.of(
            ServingNetworkName.of(new Plmn("001", "01")),
            "5G:mnc70.mcc999.3gppnetwork.org",
            "WLAN",
            "")) {
      SbiProblem problem =
          assertThrows(SbiProblem.class, () -> service.authenticate(request(name, null)));
      assertEquals("SERVING_NETWORK_NOT_AUTHORIZED", problem.problem().cause());
      assertEquals(403, problem.problem().status());
    }
    assertEquals(List.of(), udm.requests);
  }

  @Test
  void aResynchronisationIsHandedOn() {
    ResynchronizationInfo info = new ResynchronizationInfo(RAND, Octets.ofHex("00".repeat(14)));
    service.authenticate(request(NETWORK, info));
    assertSame(info, udm.requests.getFirst().resynchronization());
  }

  @Test
  void aRefusalOfTheUdmIsTheAnswer() {
    udm.refusal = SbiProblem.of(404, "USER_NOT_FOUND");
    SbiProblem problem =
        assertThrows(SbiProblem.class, () -> service.authenticate(request(NETWORK, null)));
    assertEquals("USER_NOT_FOUND", problem.problem().cause());
    assertEquals(0, ausf.waitingChallenges());
  }

  @Test
  void aConfigurationWithoutRoomIsRefused() {
    assertThrows(
        IllegalArgumentException.class,
        () -> new AusfConfig(THIS, List.of(HOME), Duration.ofSeconds(60), 0));
    assertThrows(
        IllegalArgumentException.class,
        () -> new AusfConfig(THIS, List.of(HOME), Duration.ZERO, 1));
  }

  private void noContext(String id) {
    SbiProblem problem = assertThrows(SbiProblem.class, () -> service.confirm(id, XRES_STAR));
    assertEquals("CONTEXT_NOT_FOUND", problem.problem().cause());
    assertEquals(404, problem.problem().status());
  }

  private Ausf ausf(AusfConfig config) {
    Counters counters = new Counters();
    EventLog log = new EventLog(System.getLogger("soliton.ausf"), clock, counters);
    return new Ausf(config, udm, new Random(1), new Ausf.Surroundings(clock, counters, log));
  }

  private static AuthenticationInfo request(
      String network, @Nullable ResynchronizationInfo resynchronization) {
    return new AuthenticationInfo(WHO, network, resynchronization);
  }

  /// Gives the same vector always, and remembers what it was asked.
  private static final class ScriptedUdm implements NudmUeAuthentication {
    final List<AuthenticationInfoRequest> requests = new ArrayList<>();
    final List<AuthEvent> events = new ArrayList<>();
    @Nullable SbiProblem refusal;

    @Override
    public AuthenticationInfoResult generateAuthData(
        SubscriberIdentity identity, AuthenticationInfoRequest request) {
      if (refusal != null) {
        throw refusal;
      }
      requests.add(request);
      return new AuthenticationInfoResult(SUPI, RAND, XRES_STAR, AUTN, K_AUSF);
    }

    @Override
    public void confirmAuth(Supi supi, AuthEvent event) {
      assertEquals(SUPI, supi);
      events.add(event);
    }
  }

  /// A clock that the test moves.
  private static final class HandClock implements Clock {
    private long nanos;

    void pass(Duration time) {
      nanos += time.toNanos();
    }

    @Override
    public long nanos() {
      return nanos;
    }

    @Override
    public Instant now() {
      return Instant.EPOCH.plusNanos(nanos);
    }
  }
}
