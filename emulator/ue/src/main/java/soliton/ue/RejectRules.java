package soliton.ue;

import soliton.nas.ie.GmmCause;

/// What a phone does with a cause, one row each: TS 24.501 5.5.1.2.5 for an initial registration,
/// 5.5.1.3.5 for a mobility registration, 5.6.1.5 for a service request, 5.5.2.3.2 for a
/// deregistration by the network. The clauses differ in few places, which the rows name.
final class RejectRules {
  private RejectRules() {}

  /// The message that carried the cause.
  enum Carrier {
    INITIAL_REGISTRATION_REJECT,
    MOBILITY_REGISTRATION_REJECT,
    SERVICE_REJECT,
    DEREGISTRATION_REQUEST
  }

  /// What follows.
  enum Consequence {
    /// The SIM or the phone is refused: silence until it is switched off, or T3247 expires.
    SIM_INVALID,
    /// No 5GS in this network: nothing more until it is switched off.
    N1_DISABLED,
    /// The network is entered in the list of forbidden ones; another is looked for.
    PLMN_FORBIDDEN,
    /// The tracking area is forbidden; a cell of another is looked for.
    AREA_FORBIDDEN,
    /// As before, but the registration stands: identity and keys are kept (5.5.1.3.5 #13, #15).
    AREA_LEFT,
    /// Wait for T3346, then try again.
    CONGESTION,
    /// The network does not know the phone: register anew at once, without identity and keys.
    REGISTER_ANEW,
    /// The network has dropped the registration, but knows the phone: register again at once.
    REGISTER_AGAIN,
    /// No slice for this phone: nothing more until it is switched off or its slices change.
    NO_SLICE,
    /// Try again: T3511, after five attempts T3502 (5.5.1.2.7).
    TRY_AGAIN,
    /// As after five attempts: T3502 (5.5.1.2.7 d, "should set the attempt counter to 5").
    TRY_AGAIN_LATE,
    /// The registration stands; only the request is refused.
    REQUEST_REFUSED
  }

  static Consequence decide(GmmCause cause, Carrier carrier, boolean hasT3346) {
    return switch (cause) {
      case ILLEGAL_UE, ILLEGAL_ME, PEI_NOT_ACCEPTED, FIVEGS_SERVICES_NOT_ALLOWED ->
          Consequence.SIM_INVALID;
      case PLMN_NOT_ALLOWED, SERVING_NETWORK_NOT_AUTHORIZED -> Consequence.PLMN_FORBIDDEN;
      case TRACKING_AREA_NOT_ALLOWED -> Consequence.AREA_FORBIDDEN;
      case ROAMING_NOT_ALLOWED_IN_THIS_TRACKING_AREA, NO_SUITABLE_CELLS_IN_TRACKING_AREA ->
          carrier == Carrier.INITIAL_REGISTRATION_REJECT
                  || carrier == Carrier.DEREGISTRATION_REQUEST
              ? Consequence.AREA_FORBIDDEN
              : Consequence.AREA_LEFT;
      case N1_MODE_NOT_ALLOWED, REDIRECTION_TO_EPC_REQUIRED -> Consequence.N1_DISABLED;
      case NO_NETWORK_SLICES_AVAILABLE -> Consequence.NO_SLICE;
      // without T3346 it is an abnormal case: 5.5.1.2.5 #22, 5.6.1.5 #22
      case CONGESTION -> hasT3346 ? Consequence.CONGESTION : retry(carrier);
      case UE_IDENTITY_CANNOT_BE_DERIVED_BY_THE_NETWORK ->
          carrier == Carrier.INITIAL_REGISTRATION_REJECT
              ? Consequence.TRY_AGAIN
              : Consequence.REGISTER_ANEW;
      case IMPLICITLY_DE_REGISTERED ->
          carrier == Carrier.INITIAL_REGISTRATION_REJECT
              ? Consequence.TRY_AGAIN
              : Consequence.REGISTER_AGAIN;
      case RESTRICTED_SERVICE_AREA ->
          carrier == Carrier.SERVICE_REJECT ? Consequence.REQUEST_REFUSED : retry(carrier);
      case SEMANTICALLY_INCORRECT_MESSAGE,
          INVALID_MANDATORY_INFORMATION,
          MESSAGE_TYPE_NON_EXISTENT_OR_NOT_IMPLEMENTED,
          INFORMATION_ELEMENT_NON_EXISTENT_OR_NOT_IMPLEMENTED,
          PROTOCOL_ERROR_UNSPECIFIED ->
          carrier == Carrier.SERVICE_REJECT
              ? Consequence.REQUEST_REFUSED
              : Consequence.TRY_AGAIN_LATE;
      // causes of other accesses and other networks, and those that do not belong into this message
      case LADN_NOT_AVAILABLE,
          MAC_FAILURE,
          SYNCH_FAILURE,
          UE_SECURITY_CAPABILITIES_MISMATCH,
          SECURITY_MODE_REJECTED_UNSPECIFIED,
          NON_FIVEG_AUTHENTICATION_UNACCEPTABLE,
          IAB_NODE_OPERATION_NOT_AUTHORIZED,
          MAXIMUM_NUMBER_OF_PDU_SESSIONS_REACHED,
          INSUFFICIENT_RESOURCES_FOR_SPECIFIC_SLICE_AND_DNN,
          INSUFFICIENT_RESOURCES_FOR_SPECIFIC_SLICE,
          NGKSI_ALREADY_IN_USE,
          NON_3GPP_ACCESS_TO_5GCN_NOT_ALLOWED,
          TEMPORARILY_NOT_AUTHORIZED_FOR_THIS_SNPN,
          PERMANENTLY_NOT_AUTHORIZED_FOR_THIS_SNPN,
          NOT_AUTHORIZED_FOR_THIS_CAG_OR_AUTHORIZED_FOR_CAG_CELLS_ONLY,
          WIRELINE_ACCESS_AREA_NOT_ALLOWED,
          PLMN_NOT_ALLOWED_TO_OPERATE_AT_THE_PRESENT_UE_LOCATION,
          UAS_SERVICES_NOT_ALLOWED,
          DISASTER_ROAMING_FOR_THE_DETERMINED_PLMN_WITH_DISASTER_CONDITION_NOT_ALLOWED,
          SELECTED_N3IWF_IS_NOT_COMPATIBLE_WITH_THE_ALLOWED_NSSAI,
          SELECTED_TNGF_IS_NOT_COMPATIBLE_WITH_THE_ALLOWED_NSSAI,
          PAYLOAD_WAS_NOT_FORWARDED,
          DNN_NOT_SUPPORTED_OR_NOT_SUBSCRIBED_IN_THE_SLICE,
          INSUFFICIENT_USER_PLANE_RESOURCES_FOR_THE_PDU_SESSION,
          ONBOARDING_SERVICES_TERMINATED,
          USER_PLANE_POSITIONING_NOT_AUTHORIZED,
          MESSAGE_TYPE_NOT_COMPATIBLE_WITH_THE_PROTOCOL_STATE,
          CONDITIONAL_IE_ERROR,
          MESSAGE_NOT_COMPATIBLE_WITH_THE_PROTOCOL_STATE ->
          retry(carrier);
    };
  }

  private static Consequence retry(Carrier carrier) {
    return carrier == Carrier.SERVICE_REJECT ? Consequence.REQUEST_REFUSED : Consequence.TRY_AGAIN;
  }

  /// True if the consequence takes identity and keys with it ("shall delete 5G-GUTI, last visited
  /// registered TAI, TAI list and ngKSI").
  static boolean forgetsIdentity(Consequence consequence) {
    return switch (consequence) {
      case SIM_INVALID, N1_DISABLED, PLMN_FORBIDDEN, AREA_FORBIDDEN, REGISTER_ANEW -> true;
      case AREA_LEFT,
          REGISTER_AGAIN,
          CONGESTION,
          NO_SLICE,
          TRY_AGAIN,
          TRY_AGAIN_LATE,
          REQUEST_REFUSED ->
          false;
    };
  }
}
