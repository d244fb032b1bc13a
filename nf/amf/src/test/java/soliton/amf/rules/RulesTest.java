package soliton.amf.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import soliton.amf.rules.SessionRules.Asked;
import soliton.amf.rules.SessionRules.Decision;
import soliton.amf.ue.Opened.Protection;
import soliton.base.Ambr;
import soliton.base.BitRate;
import soliton.base.Dnn;
import soliton.base.Pei;
import soliton.base.Plmn;
import soliton.base.Snssai;
import soliton.base.Supi;
import soliton.base.Tac;
import soliton.base.Tai;
import soliton.crypto.CipheringAlgorithm;
import soliton.crypto.IntegrityAlgorithm;
import soliton.nas.ie.GmmCause;
import soliton.nas.ie.RequestType;
import soliton.nas.ie.UeSecurityCapability;
import soliton.sbi.ProblemDetails;
import soliton.sbi.RatType;
import soliton.sbi.nudm.NudmSubscriberDataManagement.AccessAndMobility;
import soliton.sbi.nudm.NudmSubscriberDataManagement.DnnInfo;
import soliton.sbi.nudm.NudmSubscriberDataManagement.SmfSelection;

/// The pure rules of the AMF, case by case.
class RulesTest {
  private static final Plmn HOME = Plmn.parse("999-70");
  private static final Snssai A = Snssai.of(1);
  private static final Snssai B = Snssai.of(2);
  private static final Dnn INTERNET = new Dnn("internet");
  private static final Dnn IMS = new Dnn("ims");
  private static final SmfSelection SUBSCRIBED =
      new SmfSelection(
          Map.of(
              A, List.of(new DnnInfo(INTERNET, true), new DnnInfo(IMS, false)),
              B, List.of(new DnnInfo(new Dnn("factory"), false))));

  private static Decision decide(
      boolean known, @Nullable RequestType type, @Nullable Snssai slice, @Nullable Dnn dnn) {
    return SessionRules.decide(new Asked(known, type, slice, dnn), List.of(A, B), () -> SUBSCRIBED);
  }

  /// TS 24.501 5.4.5.2.3
  @Test
  void aSessionIsCreatedWhereSliceAndNetworkFit() {
    assertEquals(
        new Decision.Create(A, INTERNET, true),
        decide(false, RequestType.INITIAL_REQUEST, null, null));
    assertEquals(
        new Decision.Create(A, IMS, false), decide(true, RequestType.INITIAL_REQUEST, A, IMS));
    assertEquals(
        new Decision.Create(B, new Dnn("factory"), false),
        decide(false, RequestType.INITIAL_REQUEST, null, new Dnn("FACTORY")));
  }

  /// TS 24.501 5.4.5.2.5
  @Test
  void aSessionIsRefusedWhereTheyDoNot() {
    var notForwarded = new Decision.Refuse(GmmCause.PAYLOAD_WAS_NOT_FORWARDED);
    var noNetwork = new Decision.Refuse(GmmCause.DNN_NOT_SUPPORTED_OR_NOT_SUBSCRIBED_IN_THE_SLICE);
    assertEquals(notForwarded, decide(false, RequestType.INITIAL_REQUEST, Snssai.of(9), INTERNET));
    assertEquals(noNetwork, decide(false, RequestType.INITIAL_REQUEST, B, INTERNET));
    assertEquals(noNetwork, decide(false, RequestType.INITIAL_REQUEST, B, null));
    assertEquals(notForwarded, decide(false, null, A, INTERNET));
    assertEquals(notForwarded, decide(false, RequestType.EXISTING_PDU_SESSION, A, INTERNET));
    assertEquals(notForwarded, decide(true, RequestType.MA_PDU_REQUEST, A, INTERNET));
    assertEquals(
        notForwarded, decide(true, RequestType.EXISTING_EMERGENCY_PDU_SESSION, A, INTERNET));
  }

  @Test
  void messagesOfAKnownSessionAreForwarded() {
    var forward = new Decision.Forward();
    assertEquals(forward, decide(true, null, null, null));
    assertEquals(forward, decide(true, RequestType.MODIFICATION_REQUEST, null, null));
    assertEquals(forward, decide(true, RequestType.EXISTING_PDU_SESSION, A, INTERNET));
  }

  /// TS 24.501 4.4.4.3
  @Test
  void beforeSecurityOnlyTheListedMessagesMayComeUnprotected() {
    List<Integer> admitted = new ArrayList<>();
    for (int type = 0x41; type <= 0x6A; type++) {
      if (NasProtectionRules.admits(type, Protection.NONE, false)) {
        admitted.add(type);
      }
      assertTrue(NasProtectionRules.admits(type, Protection.VERIFIED, true));
      assertFalse(NasProtectionRules.admits(type, Protection.NONE, true), "after security");
      assertFalse(NasProtectionRules.admits(type, Protection.UNVERIFIED, true), "after security");
    }
    for (int mustBeProtected : List.of(0x43, 0x55, 0x5E, 0x64, 0x66, 0x67)) {
      assertFalse(admitted.contains(mustBeProtected), Integer.toHexString(mustBeProtected));
    }
    assertTrue(admitted.containsAll(List.of(0x41, 0x45, 0x48, 0x57, 0x59, 0x5C, 0x5F)));
  }

  @Test
  void nullIntegrityIsNeverChosenEvenIfTheOperatorListsIt() {
    assertEquals(
        Optional.empty(),
        AlgorithmRules.choose(
            List.of(CipheringAlgorithm.NEA0),
            List.of(IntegrityAlgorithm.NIA0),
            UeSecurityCapability.ofMasks(0xFF, 0xFF)));
  }

  @Test
  void theRegistrationAreaBeginsWhereThePhoneIsAndIsBounded() {
    Tai here = new Tai(HOME, new Tac(40));
    List<Tai> served = new ArrayList<>();
    for (int tac = 0; tac < 60; tac++) {
      served.add(new Tai(HOME, new Tac(tac)));
    }
    served.add(new Tai(Plmn.parse("001-01"), new Tac(1)));
    List<Tai> area = RegistrationAreaRules.area(here, served, 16);
    assertEquals(16, area.size());
    assertEquals(here, area.getFirst());
    assertEquals(16, Set.copyOf(area).size());
    assertTrue(area.stream().allMatch(tai -> tai.plmn().equals(HOME)));
  }

  @Test
  void equipmentIsBarredByItsBeginning() {
    Pei pei = new Pei("4370816125816151");
    assertTrue(AdmissionRules.isBarred(pei, Set.of("437081")));
    assertFalse(AdmissionRules.isBarred(pei, Set.of("437082")));
    assertFalse(AdmissionRules.isBarred(null, Set.of("437081")));
  }

  @Test
  void outagesPassAndRefusalsStay() {
    assertEquals(
        GmmCause.CONGESTION, CauseRules.ofSubscription(ProblemDetails.of(503, "NF_CONGESTION")));
    assertEquals(
        GmmCause.N1_MODE_NOT_ALLOWED,
        CauseRules.ofSubscription(ProblemDetails.of(403, "ACCESS_NOT_ALLOWED")));
    assertEquals(
        GmmCause.NO_SUITABLE_CELLS_IN_TRACKING_AREA,
        CauseRules.ofSubscription(ProblemDetails.of(403, "RAT_NOT_ALLOWED")));
    assertEquals(
        GmmCause.ILLEGAL_UE,
        CauseRules.ofAuthentication(ProblemDetails.of(403, "INVALID_SCHEME_OUTPUT")));
    assertEquals(
        GmmCause.PROTOCOL_ERROR_UNSPECIFIED,
        CauseRules.ofAuthentication(new ProblemDetails(500, null, null)));
    assertEquals(
        GmmCause.DNN_NOT_SUPPORTED_OR_NOT_SUBSCRIBED_IN_THE_SLICE,
        CauseRules.ofSession(ProblemDetails.of(403, "DNN_DENIED")));
    assertEquals(
        GmmCause.INSUFFICIENT_RESOURCES_FOR_SPECIFIC_SLICE_AND_DNN,
        CauseRules.ofSession(ProblemDetails.of(500, "INSUFFICIENT_RESOURCES_SLICE_DNN")));
  }

  /// TS 24.501 5.5.1.2.5: a guest is told that it may not roam here, a subscriber that nobody may
  @Test
  void aForbiddenAreaHasAnotherCauseForGuests() {
    AccessAndMobility subscription =
        new AccessAndMobility(
            null,
            new Ambr(BitRate.ofMegabits(1), BitRate.ofMegabits(1)),
            List.of(A),
            List.of(A),
            List.of(),
            List.of(new Tac(7)),
            null,
            false,
            null,
            null);
    Tai forbidden = new Tai(HOME, new Tac(7));
    assertEquals(
        Optional.of(GmmCause.TRACKING_AREA_NOT_ALLOWED),
        AdmissionRules.refusal(new Supi("999700000000001"), subscription, forbidden, RatType.NR));
    assertEquals(
        Optional.of(GmmCause.ROAMING_NOT_ALLOWED_IN_THIS_TRACKING_AREA),
        AdmissionRules.refusal(new Supi("001010000000001"), subscription, forbidden, RatType.NR));
    assertEquals(
        Optional.empty(),
        AdmissionRules.refusal(
            new Supi("999700000000001"), subscription, new Tai(HOME, new Tac(8)), RatType.NR));
  }
}
