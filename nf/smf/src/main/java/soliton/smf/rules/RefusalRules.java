package soliton.smf.rules;

import soliton.nas.ie.GsmCause;
import soliton.sbi.ProblemDetails;

/// Which 5GSM cause a UE is told when another function refuses (TS 24.501 6.4.1.4.1, 9.11.4.2).
/// Pure.
public final class RefusalRules {
  private RefusalRules() {}

  /// The UDM refused subscription data (TS 29.503 6.1.7.3).
  public static GsmCause ofSubscription(ProblemDetails problem) {
    return switch (problem.cause()) {
      case "DATA_NOT_FOUND" -> GsmCause.MISSING_OR_UNKNOWN_DNN_IN_A_SLICE;
      case "USER_NOT_FOUND" -> GsmCause.USER_AUTHENTICATION_OR_AUTHORIZATION_FAILED;
      case "UNKNOWN_DNN", "SNSSAI_NOT_ALLOWED", "DNN_NOT_ALLOWED" ->
          GsmCause.REQUESTED_SERVICE_OPTION_NOT_SUBSCRIBED;
      case null, default -> GsmCause.NETWORK_FAILURE;
    };
  }

  /// The PCF refused a policy (TS 29.512 5.7.3).
  public static GsmCause ofPolicy(ProblemDetails problem) {
    return switch (problem.cause()) {
      case "USER_UNKNOWN" -> GsmCause.USER_AUTHENTICATION_OR_AUTHORIZATION_FAILED;
      case "POLICY_CONTEXT_DENIED" -> GsmCause.OPERATOR_DETERMINED_BARRING;
      case "DNN_NOT_ALLOWED" -> GsmCause.MISSING_OR_UNKNOWN_DNN;
      case null, default -> GsmCause.NETWORK_FAILURE;
    };
  }

  /// The PCF did not grant what the UE asked for (TS 29.512 4.2.4.17, TS 24.501 6.4.2.4).
  public static GsmCause ofUeRequest(ProblemDetails problem) {
    return "ERROR_TRAFFIC_MAPPING_INFO_REJECTED".equals(problem.cause())
        ? GsmCause.FIVEGS_QOS_NOT_ACCEPTED
        : GsmCause.REQUEST_REJECTED_UNSPECIFIED;
  }
}
