package soliton.amf.rules;

import soliton.nas.ie.GmmCause;
import soliton.sbi.ProblemDetails;

/// What a UE is told when a function refused (TS 29.524 5.2.2, TS 24.501 annex A).
public final class CauseRules {
  private CauseRules() {}

  /// The AUSF did not begin an authentication.
  public static GmmCause ofAuthentication(ProblemDetails problem) {
    return switch (causeOf(problem)) {
      case "SERVING_NETWORK_NOT_AUTHORIZED" -> GmmCause.SERVING_NETWORK_NOT_AUTHORIZED;
      case "USER_NOT_FOUND",
          "AUTHENTICATION_REJECTED",
          "INVALID_HN_PUBLIC_KEY_IDENTIFIER",
          "INVALID_SCHEME_OUTPUT",
          "UNSUPPORTED_PROTECTION_SCHEME" ->
          GmmCause.ILLEGAL_UE;
      default -> general(problem);
    };
  }

  /// The UDM did not register this AMF, or has no data.
  public static GmmCause ofSubscription(ProblemDetails problem) {
    return switch (causeOf(problem)) {
      case "USER_NOT_FOUND", "DATA_NOT_FOUND", "UNKNOWN_5GS_SUBSCRIPTION" ->
          GmmCause.FIVEGS_SERVICES_NOT_ALLOWED;
      case "ROAMING_NOT_ALLOWED" -> GmmCause.PLMN_NOT_ALLOWED;
      case "ACCESS_NOT_ALLOWED" -> GmmCause.N1_MODE_NOT_ALLOWED;
      case "RAT_NOT_ALLOWED" -> GmmCause.NO_SUITABLE_CELLS_IN_TRACKING_AREA;
      default -> general(problem);
    };
  }

  /// The NSSF left no slice.
  public static GmmCause ofSliceSelection(ProblemDetails problem) {
    return "SNSSAI_NOT_SUPPORTED".equals(causeOf(problem))
        ? GmmCause.NO_NETWORK_SLICES_AVAILABLE
        : general(problem);
  }

  /// The PCF refused the policy association.
  public static GmmCause ofPolicy(ProblemDetails problem) {
    return problem.status() == 403 ? GmmCause.FIVEGS_SERVICES_NOT_ALLOWED : general(problem);
  }

  /// The SMF refused a PDU session without saying so to the UE itself (TS 24.501 5.4.5.2.5).
  public static GmmCause ofSession(ProblemDetails problem) {
    return switch (causeOf(problem)) {
      case "DNN_DENIED", "DNN_NOT_SUPPORTED", "DNN_NOT_ALLOWED" ->
          GmmCause.DNN_NOT_SUPPORTED_OR_NOT_SUBSCRIBED_IN_THE_SLICE;
      case "INSUFFICIENT_RESOURCES_SLICE" -> GmmCause.INSUFFICIENT_RESOURCES_FOR_SPECIFIC_SLICE;
      case "INSUFFICIENT_RESOURCES_SLICE_DNN" ->
          GmmCause.INSUFFICIENT_RESOURCES_FOR_SPECIFIC_SLICE_AND_DNN;
      default -> GmmCause.PAYLOAD_WAS_NOT_FORWARDED;
    };
  }

  /// Overload and outage pass: the UE comes back after T3346. Anything else is a fault of somebody.
  private static GmmCause general(ProblemDetails problem) {
    return problem.status() == 429 || problem.status() == 503 || problem.status() == 504
        ? GmmCause.CONGESTION
        : GmmCause.PROTOCOL_ERROR_UNSPECIFIED;
  }

  private static String causeOf(ProblemDetails problem) {
    String cause = problem.cause();
    return cause == null ? "" : cause;
  }
}
