package soliton.nas.ie;

import soliton.l3.Coded;

/// Why a 5GMM request is rejected, TS 24.501 9.11.3.2.
public enum GmmCause implements Coded {
  /// Illegal UE.
  ILLEGAL_UE(3),
  /// PEI not accepted.
  PEI_NOT_ACCEPTED(5),
  /// Illegal ME.
  ILLEGAL_ME(6),
  /// 5GS services not allowed.
  FIVEGS_SERVICES_NOT_ALLOWED(7),
  /// UE identity cannot be derived by the network.
  UE_IDENTITY_CANNOT_BE_DERIVED_BY_THE_NETWORK(9),
  /// Implicitly de-registered.
  IMPLICITLY_DE_REGISTERED(10),
  /// PLMN not allowed.
  PLMN_NOT_ALLOWED(11),
  /// Tracking area not allowed.
  TRACKING_AREA_NOT_ALLOWED(12),
  /// Roaming not allowed in this tracking area.
  ROAMING_NOT_ALLOWED_IN_THIS_TRACKING_AREA(13),
  /// No suitable cells in tracking area.
  NO_SUITABLE_CELLS_IN_TRACKING_AREA(15),
  /// MAC failure.
  MAC_FAILURE(20),
  /// Synch failure.
  SYNCH_FAILURE(21),
  /// Congestion.
  CONGESTION(22),
  /// UE security capabilities mismatch.
  UE_SECURITY_CAPABILITIES_MISMATCH(23),
  /// Security mode rejected, unspecified.
  SECURITY_MODE_REJECTED_UNSPECIFIED(24),
  /// Non-5G authentication unacceptable.
  NON_FIVEG_AUTHENTICATION_UNACCEPTABLE(26),
  /// N1 mode not allowed.
  N1_MODE_NOT_ALLOWED(27),
  /// Restricted service area.
  RESTRICTED_SERVICE_AREA(28),
  /// Redirection to EPC required.
  REDIRECTION_TO_EPC_REQUIRED(31),
  /// IAB-node operation not authorized.
  IAB_NODE_OPERATION_NOT_AUTHORIZED(36),
  /// LADN not available.
  LADN_NOT_AVAILABLE(43),
  /// No network slices available.
  NO_NETWORK_SLICES_AVAILABLE(62),
  /// Maximum number of PDU sessions reached.
  MAXIMUM_NUMBER_OF_PDU_SESSIONS_REACHED(65),
  /// Insufficient resources for specific slice and DNN.
  INSUFFICIENT_RESOURCES_FOR_SPECIFIC_SLICE_AND_DNN(67),
  /// Insufficient resources for specific slice.
  INSUFFICIENT_RESOURCES_FOR_SPECIFIC_SLICE(69),
  /// ngKSI already in use.
  NGKSI_ALREADY_IN_USE(71),
  /// Non-3GPP access to 5GCN not allowed.
  NON_3GPP_ACCESS_TO_5GCN_NOT_ALLOWED(72),
  /// Serving network not authorized.
  SERVING_NETWORK_NOT_AUTHORIZED(73),
  /// Temporarily not authorized for this SNPN.
  TEMPORARILY_NOT_AUTHORIZED_FOR_THIS_SNPN(74),
  /// Permanently not authorized for this SNPN.
  PERMANENTLY_NOT_AUTHORIZED_FOR_THIS_SNPN(75),
  /// Not authorized for this CAG or authorized for CAG cells only.
  NOT_AUTHORIZED_FOR_THIS_CAG_OR_AUTHORIZED_FOR_CAG_CELLS_ONLY(76),
  /// Wireline access area not allowed.
  WIRELINE_ACCESS_AREA_NOT_ALLOWED(77),
  /// PLMN not allowed to operate at the present UE location.
  PLMN_NOT_ALLOWED_TO_OPERATE_AT_THE_PRESENT_UE_LOCATION(78),
  /// UAS services not allowed.
  UAS_SERVICES_NOT_ALLOWED(79),
  /// Disaster roaming for the determined PLMN with disaster condition not allowed.
  DISASTER_ROAMING_FOR_THE_DETERMINED_PLMN_WITH_DISASTER_CONDITION_NOT_ALLOWED(80),
  /// Selected N3IWF is not compatible with the allowed NSSAI.
  SELECTED_N3IWF_IS_NOT_COMPATIBLE_WITH_THE_ALLOWED_NSSAI(81),
  /// Selected TNGF is not compatible with the allowed NSSAI.
  SELECTED_TNGF_IS_NOT_COMPATIBLE_WITH_THE_ALLOWED_NSSAI(82),
  /// Payload was not forwarded.
  PAYLOAD_WAS_NOT_FORWARDED(90),
  /// DNN not supported or not subscribed in the slice.
  DNN_NOT_SUPPORTED_OR_NOT_SUBSCRIBED_IN_THE_SLICE(91),
  /// Insufficient user-plane resources for the PDU session.
  INSUFFICIENT_USER_PLANE_RESOURCES_FOR_THE_PDU_SESSION(92),
  /// Onboarding services terminated.
  ONBOARDING_SERVICES_TERMINATED(93),
  /// User plane positioning not authorized.
  USER_PLANE_POSITIONING_NOT_AUTHORIZED(94),
  /// Semantically incorrect message.
  SEMANTICALLY_INCORRECT_MESSAGE(95),
  /// Invalid mandatory information.
  INVALID_MANDATORY_INFORMATION(96),
  /// Message type non-existent or not implemented.
  MESSAGE_TYPE_NON_EXISTENT_OR_NOT_IMPLEMENTED(97),
  /// Message type not compatible with the protocol state.
  MESSAGE_TYPE_NOT_COMPATIBLE_WITH_THE_PROTOCOL_STATE(98),
  /// Information element non-existent or not implemented.
  INFORMATION_ELEMENT_NON_EXISTENT_OR_NOT_IMPLEMENTED(99),
  /// Conditional IE error.
  CONDITIONAL_IE_ERROR(100),
  /// Message not compatible with the protocol state.
  MESSAGE_NOT_COMPATIBLE_WITH_THE_PROTOCOL_STATE(101),
  /// Protocol error, unspecified.
  PROTOCOL_ERROR_UNSPECIFIED(111);

  private final int code;

  GmmCause(int code) {
    this.code = code;
  }

  @Override
  public int code() {
    return code;
  }

  /// Any other value is [#PROTOCOL_ERROR_UNSPECIFIED], at phone and network.
  public static GmmCause of(int code) {
    return switch (code) {
      case 3 -> ILLEGAL_UE;
      case 5 -> PEI_NOT_ACCEPTED;
      case 6 -> ILLEGAL_ME;
      case 7 -> FIVEGS_SERVICES_NOT_ALLOWED;
      case 9 -> UE_IDENTITY_CANNOT_BE_DERIVED_BY_THE_NETWORK;
      case 10 -> IMPLICITLY_DE_REGISTERED;
      case 11 -> PLMN_NOT_ALLOWED;
      case 12 -> TRACKING_AREA_NOT_ALLOWED;
      case 13 -> ROAMING_NOT_ALLOWED_IN_THIS_TRACKING_AREA;
      case 15 -> NO_SUITABLE_CELLS_IN_TRACKING_AREA;
      case 20 -> MAC_FAILURE;
      case 21 -> SYNCH_FAILURE;
      case 22 -> CONGESTION;
      case 23 -> UE_SECURITY_CAPABILITIES_MISMATCH;
      case 24 -> SECURITY_MODE_REJECTED_UNSPECIFIED;
      case 26 -> NON_FIVEG_AUTHENTICATION_UNACCEPTABLE;
      case 27 -> N1_MODE_NOT_ALLOWED;
      case 28 -> RESTRICTED_SERVICE_AREA;
      case 31 -> REDIRECTION_TO_EPC_REQUIRED;
      case 36 -> IAB_NODE_OPERATION_NOT_AUTHORIZED;
      case 43 -> LADN_NOT_AVAILABLE;
      case 62 -> NO_NETWORK_SLICES_AVAILABLE;
      case 65 -> MAXIMUM_NUMBER_OF_PDU_SESSIONS_REACHED;
      case 67 -> INSUFFICIENT_RESOURCES_FOR_SPECIFIC_SLICE_AND_DNN;
      case 69 -> INSUFFICIENT_RESOURCES_FOR_SPECIFIC_SLICE;
      case 71 -> NGKSI_ALREADY_IN_USE;
      case 72 -> NON_3GPP_ACCESS_TO_5GCN_NOT_ALLOWED;
      case 73 -> SERVING_NETWORK_NOT_AUTHORIZED;
      case 74 -> TEMPORARILY_NOT_AUTHORIZED_FOR_THIS_SNPN;
      case 75 -> PERMANENTLY_NOT_AUTHORIZED_FOR_THIS_SNPN;
      case 76 -> NOT_AUTHORIZED_FOR_THIS_CAG_OR_AUTHORIZED_FOR_CAG_CELLS_ONLY;
      case 77 -> WIRELINE_ACCESS_AREA_NOT_ALLOWED;
      case 78 -> PLMN_NOT_ALLOWED_TO_OPERATE_AT_THE_PRESENT_UE_LOCATION;
      case 79 -> UAS_SERVICES_NOT_ALLOWED;
      case 80 -> DISASTER_ROAMING_FOR_THE_DETERMINED_PLMN_WITH_DISASTER_CONDITION_NOT_ALLOWED;
      case 81 -> SELECTED_N3IWF_IS_NOT_COMPATIBLE_WITH_THE_ALLOWED_NSSAI;
      case 82 -> SELECTED_TNGF_IS_NOT_COMPATIBLE_WITH_THE_ALLOWED_NSSAI;
      case 90 -> PAYLOAD_WAS_NOT_FORWARDED;
      case 91 -> DNN_NOT_SUPPORTED_OR_NOT_SUBSCRIBED_IN_THE_SLICE;
      case 92 -> INSUFFICIENT_USER_PLANE_RESOURCES_FOR_THE_PDU_SESSION;
      case 93 -> ONBOARDING_SERVICES_TERMINATED;
      case 94 -> USER_PLANE_POSITIONING_NOT_AUTHORIZED;
      case 95 -> SEMANTICALLY_INCORRECT_MESSAGE;
      case 96 -> INVALID_MANDATORY_INFORMATION;
      case 97 -> MESSAGE_TYPE_NON_EXISTENT_OR_NOT_IMPLEMENTED;
      case 98 -> MESSAGE_TYPE_NOT_COMPATIBLE_WITH_THE_PROTOCOL_STATE;
      case 99 -> INFORMATION_ELEMENT_NON_EXISTENT_OR_NOT_IMPLEMENTED;
      case 100 -> CONDITIONAL_IE_ERROR;
      case 101 -> MESSAGE_NOT_COMPATIBLE_WITH_THE_PROTOCOL_STATE;
      case 111 -> PROTOCOL_ERROR_UNSPECIFIED;
      default -> PROTOCOL_ERROR_UNSPECIFIED;
    };
  }

  /// The number as people write it: `#22 CONGESTION`.
  @Override
  public String toString() {
    return "#" + code + " " + name();
  }
}
