package soliton.nas.ie;

import org.jspecify.annotations.Nullable;
import soliton.l3.Coded;

/// Over which access something happens. TS 24.501 9.11.2.1A.
public enum AccessType implements Coded {
  THREE_GPP(1),
  NON_THREE_GPP(2);

  private final int code;

  AccessType(int code) {
    this.code = code;
  }

  @Override
  public int code() {
    return code;
  }

  /// Reserved codes give null.
  public static @Nullable AccessType of(int code) {
    return switch (code & 0x3) {
      case 1 -> THREE_GPP;
      case 2 -> NON_THREE_GPP;
      default -> null;
    };
  }
}
