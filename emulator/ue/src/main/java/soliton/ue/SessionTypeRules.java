package soliton.ue;

import org.jspecify.annotations.Nullable;
import soliton.nas.ie.GsmCause;

/// What becomes of a session whose type the network refuses (TS 24.501 6.4.1.4.2).
final class SessionTypeRules {
  private SessionTypeRules() {}

  /// True for the causes after which the same type is not asked for again until the phone is
  /// switched off or the type is changed: #28, #50, #51, #57, #58, #61.
  static boolean isRefusalOfType(GsmCause cause) {
    return cause == GsmCause.UNKNOWN_PDU_SESSION_TYPE || only(cause) != null;
  }

  /// The type to ask for instead, or null if there is none of the same kind: an IP session can be
  /// one of another version, and nothing else can take the place of frames or of no structure.
  static SessionRequest.@Nullable Type instead(SessionRequest.Type refused, GsmCause cause) {
    SessionRequest.Type allowed = only(cause);
    return allowed != null && allowed != refused && isIp(refused) && isIp(allowed) ? allowed : null;
  }

  private static SessionRequest.@Nullable Type only(GsmCause cause) {
    return switch (cause) {
      case PDU_SESSION_TYPE_IPV4_ONLY_ALLOWED -> SessionRequest.Type.IPV4;
      case PDU_SESSION_TYPE_IPV6_ONLY_ALLOWED -> SessionRequest.Type.IPV6;
      case PDU_SESSION_TYPE_IPV4V6_ONLY_ALLOWED -> SessionRequest.Type.IPV4V6;
      case PDU_SESSION_TYPE_UNSTRUCTURED_ONLY_ALLOWED -> SessionRequest.Type.UNSTRUCTURED;
      case PDU_SESSION_TYPE_ETHERNET_ONLY_ALLOWED -> SessionRequest.Type.ETHERNET;
      default -> null;
    };
  }

  static boolean isIp(SessionRequest.Type type) {
    return switch (type) {
      case IPV4, IPV6, IPV4V6 -> true;
      case UNSTRUCTURED, ETHERNET -> false;
    };
  }

  static boolean hasIpv6(SessionRequest.Type type) {
    return type == SessionRequest.Type.IPV6 || type == SessionRequest.Type.IPV4V6;
  }

  static boolean hasIpv4(SessionRequest.Type type) {
    return type == SessionRequest.Type.IPV4 || type == SessionRequest.Type.IPV4V6;
  }
}
