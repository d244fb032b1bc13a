package soliton.nas.ie;

import soliton.l3.Coded;
import soliton.l3.Receiver;

/// Why a 5GSM request is rejected, TS 24.501 9.11.4.2.
public enum GsmCause implements Coded {
  /// Operator determined barring.
  OPERATOR_DETERMINED_BARRING(8),
  /// Insufficient resources.
  INSUFFICIENT_RESOURCES(26),
  /// Missing or unknown DNN.
  MISSING_OR_UNKNOWN_DNN(27),
  /// Unknown PDU session type.
  UNKNOWN_PDU_SESSION_TYPE(28),
  /// User authentication or authorization failed.
  USER_AUTHENTICATION_OR_AUTHORIZATION_FAILED(29),
  /// Request rejected, unspecified.
  REQUEST_REJECTED_UNSPECIFIED(31),
  /// Service option not supported.
  SERVICE_OPTION_NOT_SUPPORTED(32),
  /// Requested service option not subscribed.
  REQUESTED_SERVICE_OPTION_NOT_SUBSCRIBED(33),
  /// PTI already in use.
  PTI_ALREADY_IN_USE(35),
  /// Regular deactivation.
  REGULAR_DEACTIVATION(36),
  /// 5GS QoS not accepted.
  FIVEGS_QOS_NOT_ACCEPTED(37),
  /// Network failure.
  NETWORK_FAILURE(38),
  /// Reactivation requested.
  REACTIVATION_REQUESTED(39),
  /// Semantic error in the TFT operation.
  SEMANTIC_ERROR_IN_THE_TFT_OPERATION(41),
  /// Syntactical error in the TFT operation.
  SYNTACTICAL_ERROR_IN_THE_TFT_OPERATION(42),
  /// Invalid PDU session identity.
  INVALID_PDU_SESSION_IDENTITY(43),
  /// Semantic errors in packet filter(s).
  SEMANTIC_ERRORS_IN_PACKET_FILTER(44),
  /// Syntactical error in packet filter(s).
  SYNTACTICAL_ERROR_IN_PACKET_FILTER(45),
  /// Out of LADN service area.
  OUT_OF_LADN_SERVICE_AREA(46),
  /// PTI mismatch.
  PTI_MISMATCH(47),
  /// PDU session type IPv4 only allowed.
  PDU_SESSION_TYPE_IPV4_ONLY_ALLOWED(50),
  /// PDU session type IPv6 only allowed.
  PDU_SESSION_TYPE_IPV6_ONLY_ALLOWED(51),
  /// PDU session does not exist.
  PDU_SESSION_DOES_NOT_EXIST(54),
  /// PDU session type IPv4v6 only allowed.
  PDU_SESSION_TYPE_IPV4V6_ONLY_ALLOWED(57),
  /// PDU session type Unstructured only allowed.
  PDU_SESSION_TYPE_UNSTRUCTURED_ONLY_ALLOWED(58),
  /// Unsupported 5QI value.
  UNSUPPORTED_5QI_VALUE(59),
  /// PDU session type Ethernet only allowed.
  PDU_SESSION_TYPE_ETHERNET_ONLY_ALLOWED(61),
  /// Insufficient resources for specific slice and DNN.
  INSUFFICIENT_RESOURCES_FOR_SPECIFIC_SLICE_AND_DNN(67),
  /// Not supported SSC mode.
  NOT_SUPPORTED_SSC_MODE(68),
  /// Insufficient resources for specific slice.
  INSUFFICIENT_RESOURCES_FOR_SPECIFIC_SLICE(69),
  /// Missing or unknown DNN in a slice.
  MISSING_OR_UNKNOWN_DNN_IN_A_SLICE(70),
  /// Invalid PTI value.
  INVALID_PTI_VALUE(81),
  /// Maximum data rate per UE for user-plane integrity protection is too low.
  MAXIMUM_DATA_RATE_PER_UE_FOR_USER_PLANE_INTEGRITY_PROTECTION_IS_TOO_LOW(82),
  /// Semantic error in the QoS operation.
  SEMANTIC_ERROR_IN_THE_QOS_OPERATION(83),
  /// Syntactical error in the QoS operation.
  SYNTACTICAL_ERROR_IN_THE_QOS_OPERATION(84),
  /// Invalid mapped EPS bearer identity.
  INVALID_MAPPED_EPS_BEARER_IDENTITY(85),
  /// UAS services not allowed.
  UAS_SERVICES_NOT_ALLOWED(86),
  /// QoS differentiation for non-3GPP device identifier(s) not available.
  QOS_DIFFERENTIATION_FOR_NON_3GPP_DEVICE_IDENTIFIERS_NOT_AVAILABLE(87),
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

  GsmCause(int code) {
    this.code = code;
  }

  @Override
  public int code() {
    return code;
  }

  /// Any other value is [#REQUEST_REJECTED_UNSPECIFIED] at the phone and
  /// [#PROTOCOL_ERROR_UNSPECIFIED] at the network.
  public static GsmCause of(int code, Receiver receiver) {
    return switch (code) {
      case 8 -> OPERATOR_DETERMINED_BARRING;
      case 26 -> INSUFFICIENT_RESOURCES;
      case 27 -> MISSING_OR_UNKNOWN_DNN;
      case 28 -> UNKNOWN_PDU_SESSION_TYPE;
      case 29 -> USER_AUTHENTICATION_OR_AUTHORIZATION_FAILED;
      case 31 -> REQUEST_REJECTED_UNSPECIFIED;
      case 32 -> SERVICE_OPTION_NOT_SUPPORTED;
      case 33 -> REQUESTED_SERVICE_OPTION_NOT_SUBSCRIBED;
      case 35 -> PTI_ALREADY_IN_USE;
      case 36 -> REGULAR_DEACTIVATION;
      case 37 -> FIVEGS_QOS_NOT_ACCEPTED;
      case 38 -> NETWORK_FAILURE;
      case 39 -> REACTIVATION_REQUESTED;
      case 41 -> SEMANTIC_ERROR_IN_THE_TFT_OPERATION;
      case 42 -> SYNTACTICAL_ERROR_IN_THE_TFT_OPERATION;
      case 43 -> INVALID_PDU_SESSION_IDENTITY;
      case 44 -> SEMANTIC_ERRORS_IN_PACKET_FILTER;
      case 45 -> SYNTACTICAL_ERROR_IN_PACKET_FILTER;
      case 46 -> OUT_OF_LADN_SERVICE_AREA;
      case 47 -> PTI_MISMATCH;
      case 50 -> PDU_SESSION_TYPE_IPV4_ONLY_ALLOWED;
      case 51 -> PDU_SESSION_TYPE_IPV6_ONLY_ALLOWED;
      case 54 -> PDU_SESSION_DOES_NOT_EXIST;
      case 57 -> PDU_SESSION_TYPE_IPV4V6_ONLY_ALLOWED;
      case 58 -> PDU_SESSION_TYPE_UNSTRUCTURED_ONLY_ALLOWED;
      case 59 -> UNSUPPORTED_5QI_VALUE;
      case 61 -> PDU_SESSION_TYPE_ETHERNET_ONLY_ALLOWED;
      case 67 -> INSUFFICIENT_RESOURCES_FOR_SPECIFIC_SLICE_AND_DNN;
      case 68 -> NOT_SUPPORTED_SSC_MODE;
      case 69 -> INSUFFICIENT_RESOURCES_FOR_SPECIFIC_SLICE;
      case 70 -> MISSING_OR_UNKNOWN_DNN_IN_A_SLICE;
      case 81 -> INVALID_PTI_VALUE;
      case 82 -> MAXIMUM_DATA_RATE_PER_UE_FOR_USER_PLANE_INTEGRITY_PROTECTION_IS_TOO_LOW;
      case 83 -> SEMANTIC_ERROR_IN_THE_QOS_OPERATION;
      case 84 -> SYNTACTICAL_ERROR_IN_THE_QOS_OPERATION;
      case 85 -> INVALID_MAPPED_EPS_BEARER_IDENTITY;
      case 86 -> UAS_SERVICES_NOT_ALLOWED;
      case 87 -> QOS_DIFFERENTIATION_FOR_NON_3GPP_DEVICE_IDENTIFIERS_NOT_AVAILABLE;
      case 95 -> SEMANTICALLY_INCORRECT_MESSAGE;
      case 96 -> INVALID_MANDATORY_INFORMATION;
      case 97 -> MESSAGE_TYPE_NON_EXISTENT_OR_NOT_IMPLEMENTED;
      case 98 -> MESSAGE_TYPE_NOT_COMPATIBLE_WITH_THE_PROTOCOL_STATE;
      case 99 -> INFORMATION_ELEMENT_NON_EXISTENT_OR_NOT_IMPLEMENTED;
      case 100 -> CONDITIONAL_IE_ERROR;
      case 101 -> MESSAGE_NOT_COMPATIBLE_WITH_THE_PROTOCOL_STATE;
      case 111 -> PROTOCOL_ERROR_UNSPECIFIED;
      default ->
          receiver == Receiver.PHONE ? REQUEST_REJECTED_UNSPECIFIED : PROTOCOL_ERROR_UNSPECIFIED;
    };
  }

  /// The number as people write it: `#22 CONGESTION`.
  @Override
  public String toString() {
    return "#" + code + " " + name();
  }
}
