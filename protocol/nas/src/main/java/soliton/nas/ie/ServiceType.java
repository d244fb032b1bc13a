package soliton.nas.ie;

import org.jspecify.annotations.Nullable;
import soliton.l3.Coded;

/// The purpose of a service request. TS 24.501 9.11.3.50.
public enum ServiceType implements Coded {
  SIGNALLING(0),
  DATA(1),
  MOBILE_TERMINATED_SERVICES(2),
  EMERGENCY_SERVICES(3),
  EMERGENCY_SERVICES_FALLBACK(4),
  HIGH_PRIORITY_ACCESS(5),
  ELEVATED_SIGNALLING(6);

  private final int code;

  ServiceType(int code) {
    this.code = code;
  }

  @Override
  public int code() {
    return code;
  }

  /// Unused codes are signalling or data as the table says, reserved ones null.
  public static @Nullable ServiceType of(int code) {
    return switch (code & 0xF) {
      case 0, 7, 8 -> SIGNALLING;
      case 1, 9, 10, 11 -> DATA;
      case 2 -> MOBILE_TERMINATED_SERVICES;
      case 3 -> EMERGENCY_SERVICES;
      case 4 -> EMERGENCY_SERVICES_FALLBACK;
      case 5 -> HIGH_PRIORITY_ACCESS;
      case 6 -> ELEVATED_SIGNALLING;
      default -> null;
    };
  }
}
