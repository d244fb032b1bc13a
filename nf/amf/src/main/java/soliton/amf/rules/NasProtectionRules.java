package soliton.amf.rules;

import soliton.amf.ue.Opened.Protection;
import soliton.nas.SecurityHeaderType;

/// Which messages the AMF may process with which protection (TS 24.501 4.4.4.3).
public final class NasProtectionRules {
  private NasProtectionRules() {}

  /// @param messageType message type of 5GMM, -1 if there is none
  /// @param exchangeSecured true once secure exchange was established on this connection
  public static boolean admits(int messageType, Protection protection, boolean exchangeSecured) {
    if (protection == Protection.VERIFIED) {
      return true;
    }
    return !exchangeSecured && !mustBeProtected(messageType);
  }

  /// Security header types that only the network uses (9.3): SECURITY MODE COMMAND's.
  public static boolean isForDownlinkOnly(SecurityHeaderType type) {
    return type == SecurityHeaderType.INTEGRITY_PROTECTED_WITH_NEW_CONTEXT;
  }

  /// 4.4.4.3 lists what may come before secure exchange. SERVICE REQUEST is not among it, but must
  /// be looked at to be refused with cause #9; unknown types must be looked at for cause #97.
  private static boolean mustBeProtected(int messageType) {
    return switch (messageType) {
      case 0x43, // REGISTRATION COMPLETE
          0x55, // CONFIGURATION UPDATE COMPLETE
          0x5E, // SECURITY MODE COMPLETE
          0x51,
          0x52,
          0x53, // NETWORK SLICE-SPECIFIC AUTHENTICATION
          0x64, // 5GMM STATUS
          0x66, // NOTIFICATION RESPONSE
          0x67, // UL NAS TRANSPORT
          0x69,
          0x6A // RELAY KEY, RELAY AUTHENTICATION
          ->
          true;
      default -> false;
    };
  }
}
