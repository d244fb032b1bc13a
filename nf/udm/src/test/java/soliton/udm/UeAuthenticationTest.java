package soliton.udm;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import soliton.base.Octets;
import soliton.base.Plmn;
import soliton.base.Suci;
import soliton.crypto.AkaFunctions;
import soliton.crypto.FiveGAka;
import soliton.crypto.HomeNetworkKey;
import soliton.crypto.Milenage;
import soliton.crypto.Msin;
import soliton.crypto.ServingNetworkName;
import soliton.crypto.SqnArray;
import soliton.crypto.SuciConcealment;
import soliton.crypto.Tuak;
import soliton.crypto.UsimAnswer;
import soliton.sbi.SbiProblem;
import soliton.sbi.SubscriberIdentity;
import soliton.sbi.nausf.NausfUeAuthentication.ResynchronizationInfo;
import soliton.sbi.nudm.NudmUeAuthentication;
import soliton.sbi.nudm.NudmUeAuthentication.AuthEvent;
import soliton.sbi.nudm.NudmUeAuthentication.AuthenticationInfoRequest;
import soliton.sbi.nudm.NudmUeAuthentication.AuthenticationInfoResult;
import soliton.sbi.nudr.SubscriberRecord.Algorithm;

class UeAuthenticationTest {
  private static final String NETWORK = ServingNetworkName.of(Fixture.HOME);
  private static final Octets EPHEMERAL = Octets.ofHex("11".repeat(32));
  private static final SubscriberIdentity KNOWN = new SubscriberIdentity.Permanent(Fixture.SUPI);

  private final Fixture fixture = new Fixture();
  private final NudmUeAuthentication service = fixture.udm.ueAuthentication();
  private final SqnArray phone = new SqnArray(Octets.ofHex("000000000000"));

  @Test
  void aPhoneAcceptsTheVectorOfItsSubscription() {
    AuthenticationInfoResult vector = vector(KNOWN);
    UsimAnswer.Accepted answer = assertInstanceOf(UsimAnswer.Accepted.class, answered(vector));
    assertEquals(vector.xresStar(), answer.resStar());
    assertEquals(vector.kAusf(), answer.kAusf());
    assertEquals(Fixture.SUPI, vector.supi());
  }

  @Test
  void aSubscriberOfTuakIsAuthenticatedWithTuak() {
    Octets topc = Octets.ofHex("ab".repeat(32));
    fixture.repository.put(Fixture.subscriber(Algorithm.TUAK, Fixture.K, topc));
    AkaFunctions functions = Tuak.ofTopc(Fixture.K, topc, Tuak.Sizes.DEFAULT);
    AuthenticationInfoResult vector = vector(KNOWN);
    assertInstanceOf(
        UsimAnswer.Accepted.class,
        FiveGAka.answer(functions, vector.rand(), vector.autn(), NETWORK, phone));
  }

  @Test
  void everyVectorHasAnotherChallenge() {
    assertNotEquals(vector(KNOWN).rand(), vector(KNOWN).rand());
  }

  @Test
  void concealedIdentitiesAreRevealed() {
    assertEquals(Fixture.SUPI, vector(concealed(0, 0, ascii("0000000001"))).supi());
    for (HomeNetworkKey key : new HomeNetworkKey[] {Fixture.KEY_A, Fixture.KEY_B}) {
      Octets output = output(key, "0000000001");
      SubscriberIdentity identity = concealed(key.scheme().identifier(), key.id(), output);
      assertEquals(Fixture.SUPI, vector(identity).supi());
    }
  }

  @Test
  void anUnknownKeyIdentifierIsRefused() {
    Octets output = output(Fixture.KEY_A, "0000000001");
    refused(concealed(1, 9, output), 403, "INVALID_HN_PUBLIC_KEY_IDENTIFIER");
    refused(concealed(2, 1, output), 403, "INVALID_HN_PUBLIC_KEY_IDENTIFIER");
  }

  @Test
  void anOutputThatCannotBeReadIsRefused() {
    Octets output = output(Fixture.KEY_A, "0000000001");
    refused(concealed(1, 1, output.from(1)), 403, "INVALID_SCHEME_OUTPUT");
    refused(concealed(1, 1, Octets.EMPTY), 403, "INVALID_SCHEME_OUTPUT");
    refused(concealed(0, 0, ascii("00000x0001")), 403, "INVALID_SCHEME_OUTPUT");
    refused(concealed(0, 0, ascii("00000000001")), 403, "INVALID_SCHEME_OUTPUT");
    refused(concealed(0, 0, Octets.EMPTY), 403, "INVALID_SCHEME_OUTPUT");
    Octets noDigits =
        SuciConcealment.conceal(
            Fixture.KEY_A.scheme(), Fixture.KEY_A.publicKey(), EPHEMERAL, Octets.ofHex("abcd"));
    refused(concealed(1, 1, noDigits), 403, "INVALID_SCHEME_OUTPUT");
  }

  @Test
  void aSchemeThatIsNotSupportedIsRefused() {
    refused(concealed(3, 1, Octets.EMPTY), 501, "UNSUPPORTED_PROTECTION_SCHEME");
    refused(concealed(12, 1, Octets.EMPTY), 501, "UNSUPPORTED_PROTECTION_SCHEME");
    NudmUeAuthentication strict = fixture.udm(fixture.store, false).ueAuthentication();
    SbiProblem problem =
        assertThrows(
            SbiProblem.class,
            () -> strict.generateAuthData(concealed(0, 0, ascii("0000000001")), request(null)));
    assertEquals("UNSUPPORTED_PROTECTION_SCHEME", problem.problem().cause());
  }

  @Test
  void whoIsNotASubscriberIsNotFound() {
    refused(new SubscriberIdentity.Permanent(Fixture.STRANGER), 404, "USER_NOT_FOUND");
    Suci foreign = new Suci(new Plmn("001", "01"), "0", 0, 0, ascii("0000000001"));
    refused(new SubscriberIdentity.Concealed(foreign), 404, "USER_NOT_FOUND");
  }

  @Test
  void aPhoneThatIsAheadIsFollowedAfterItsResynchronisation() {
    SqnArray ahead = new SqnArray(Octets.ofHex("000123456780"));
    AuthenticationInfoResult first = vector(KNOWN);
    UsimAnswer answer = FiveGAka.answer(milenage(), first.rand(), first.autn(), NETWORK, ahead);
    Octets auts = assertInstanceOf(UsimAnswer.SynchFailure.class, answer).auts();
    AuthenticationInfoResult second =
        service.generateAuthData(KNOWN, request(new ResynchronizationInfo(first.rand(), auts)));
    assertInstanceOf(
        UsimAnswer.Accepted.class,
        FiveGAka.answer(milenage(), second.rand(), second.autn(), NETWORK, ahead));
    assertEquals(1, fixture.repository.baseWrites);
  }

  @Test
  void aForgedResynchronisationMovesNothing() {
    AuthenticationInfoResult first = vector(KNOWN);
    ResynchronizationInfo forged =
        new ResynchronizationInfo(first.rand(), Octets.ofHex("00".repeat(14)));
    SbiProblem problem =
        assertThrows(SbiProblem.class, () -> service.generateAuthData(KNOWN, request(forged)));
    assertEquals("AUTHENTICATION_REJECTED", problem.problem().cause());
    assertEquals(403, problem.problem().status());
    assertEquals(0, fixture.repository.baseWrites);
  }

  @Test
  void theOutcomeIsTakenForSubscribersOnly() {
    AuthEvent event = new AuthEvent(Fixture.AUSF, true, Instant.EPOCH, NETWORK);
    service.confirmAuth(Fixture.SUPI, event);
    SbiProblem problem =
        assertThrows(SbiProblem.class, () -> service.confirmAuth(Fixture.STRANGER, event));
    assertEquals("USER_NOT_FOUND", problem.problem().cause());
  }

  private AuthenticationInfoResult vector(SubscriberIdentity identity) {
    return service.generateAuthData(identity, request(null));
  }

  private UsimAnswer answered(AuthenticationInfoResult vector) {
    return FiveGAka.answer(milenage(), vector.rand(), vector.autn(), NETWORK, phone);
  }

  private void refused(SubscriberIdentity identity, int status, String cause) {
    SbiProblem problem = assertThrows(SbiProblem.class, () -> vector(identity));
    assertEquals(cause, problem.problem().cause());
    assertEquals(status, problem.problem().status());
  }

  private static AuthenticationInfoRequest request(@Nullable ResynchronizationInfo info) {
    return new AuthenticationInfoRequest(NETWORK, Fixture.AUSF, info);
  }

  private static Milenage milenage() {
    return Milenage.ofOpc(Fixture.K, Fixture.OPC);
  }

  private static SubscriberIdentity concealed(int scheme, int key, Octets output) {
    return new SubscriberIdentity.Concealed(new Suci(Fixture.HOME, "0", scheme, key, output));
  }

  private static Octets output(HomeNetworkKey key, String msin) {
    return SuciConcealment.conceal(key.scheme(), key.publicKey(), EPHEMERAL, Msin.pack(msin));
  }

  private static Octets ascii(String digits) {
    return Octets.adopt(digits.getBytes(US_ASCII));
  }
}
