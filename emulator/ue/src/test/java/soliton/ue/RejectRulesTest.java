package soliton.ue;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import soliton.nas.ie.GmmCause;
import soliton.ue.RejectRules.Carrier;
import soliton.ue.RejectRules.Consequence;

class RejectRulesTest {
  /// One row a cause of TS 24.501 5.5.1.2.5, 5.5.1.3.5, 5.6.1.5 and 5.5.2.3.2, T3346 present.
  @ParameterizedTest
  @CsvSource({
    // cause, initial, mobility, service, deregistration
    "3, SIM_INVALID, SIM_INVALID, SIM_INVALID, SIM_INVALID",
    "5, SIM_INVALID, SIM_INVALID, SIM_INVALID, SIM_INVALID",
    "6, SIM_INVALID, SIM_INVALID, SIM_INVALID, SIM_INVALID",
    "7, SIM_INVALID, SIM_INVALID, SIM_INVALID, SIM_INVALID",
    "9, TRY_AGAIN, REGISTER_ANEW, REGISTER_ANEW, REGISTER_ANEW",
    "10, TRY_AGAIN, REGISTER_AGAIN, REGISTER_AGAIN, REGISTER_AGAIN",
    "11, PLMN_FORBIDDEN, PLMN_FORBIDDEN, PLMN_FORBIDDEN, PLMN_FORBIDDEN",
    "12, AREA_FORBIDDEN, AREA_FORBIDDEN, AREA_FORBIDDEN, AREA_FORBIDDEN",
    "13, AREA_FORBIDDEN, AREA_LEFT, AREA_LEFT, AREA_FORBIDDEN",
    "15, AREA_FORBIDDEN, AREA_LEFT, AREA_LEFT, AREA_FORBIDDEN",
    "22, CONGESTION, CONGESTION, CONGESTION, CONGESTION",
    "27, N1_DISABLED, N1_DISABLED, N1_DISABLED, N1_DISABLED",
    "28, TRY_AGAIN, TRY_AGAIN, REQUEST_REFUSED, TRY_AGAIN",
    "31, N1_DISABLED, N1_DISABLED, N1_DISABLED, N1_DISABLED",
    "62, NO_SLICE, NO_SLICE, NO_SLICE, NO_SLICE",
    "73, PLMN_FORBIDDEN, PLMN_FORBIDDEN, PLMN_FORBIDDEN, PLMN_FORBIDDEN",
    "95, TRY_AGAIN_LATE, TRY_AGAIN_LATE, REQUEST_REFUSED, TRY_AGAIN_LATE",
    "96, TRY_AGAIN_LATE, TRY_AGAIN_LATE, REQUEST_REFUSED, TRY_AGAIN_LATE",
    "97, TRY_AGAIN_LATE, TRY_AGAIN_LATE, REQUEST_REFUSED, TRY_AGAIN_LATE",
    "99, TRY_AGAIN_LATE, TRY_AGAIN_LATE, REQUEST_REFUSED, TRY_AGAIN_LATE",
    "111, TRY_AGAIN_LATE, TRY_AGAIN_LATE, REQUEST_REFUSED, TRY_AGAIN_LATE",
    "98, TRY_AGAIN, TRY_AGAIN, REQUEST_REFUSED, TRY_AGAIN",
    "72, TRY_AGAIN, TRY_AGAIN, REQUEST_REFUSED, TRY_AGAIN"
  })
  void causeHasTheConsequenceOfItsClause(
      int cause,
      Consequence initial,
      Consequence mobility,
      Consequence service,
      Consequence deregistration) {
    GmmCause gmm = GmmCause.of(cause);
    assertEquals(initial, RejectRules.decide(gmm, Carrier.INITIAL_REGISTRATION_REJECT, true));
    assertEquals(mobility, RejectRules.decide(gmm, Carrier.MOBILITY_REGISTRATION_REJECT, true));
    assertEquals(service, RejectRules.decide(gmm, Carrier.SERVICE_REJECT, true));
    assertEquals(deregistration, RejectRules.decide(gmm, Carrier.DEREGISTRATION_REQUEST, true));
  }

  @Test
  void congestionWithoutTimerIsAnAbnormalCase() {
    assertEquals(
        Consequence.TRY_AGAIN,
        RejectRules.decide(GmmCause.CONGESTION, Carrier.INITIAL_REGISTRATION_REJECT, false));
    assertEquals(
        Consequence.REQUEST_REFUSED,
        RejectRules.decide(GmmCause.CONGESTION, Carrier.SERVICE_REJECT, false));
  }

  @ParameterizedTest
  @EnumSource(GmmCause.class)
  void refusedServiceNeverLeadsToAnotherAttemptOfARegistration(GmmCause cause) {
    Consequence consequence = RejectRules.decide(cause, Carrier.SERVICE_REJECT, false);
    assertFalse(consequence == Consequence.TRY_AGAIN || consequence == Consequence.TRY_AGAIN_LATE);
  }

  @Test
  void identityIsKeptWhereTheNetworkStillKnowsThePhone() {
    assertFalse(RejectRules.forgetsIdentity(Consequence.REGISTER_AGAIN));
    assertFalse(RejectRules.forgetsIdentity(Consequence.CONGESTION));
    assertTrue(RejectRules.forgetsIdentity(Consequence.REGISTER_ANEW));
    assertTrue(RejectRules.forgetsIdentity(Consequence.SIM_INVALID));
  }
}
