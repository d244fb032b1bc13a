package soliton.nas.ie;

import soliton.l3.Coded;

/// Whether SMS over NAS can be used. TS 24.501 9.11.3.50A.
public enum SmsIndication implements Coded {
  NOT_AVAILABLE(0),
  AVAILABLE(1);

  private final int code;

  SmsIndication(int code) {
    this.code = code;
  }

  @Override
  public int code() {
    return code;
  }

  /// Any other code is [#NOT_AVAILABLE].
  public static SmsIndication of(int code) {
    return switch (code & 0x1) {
      case 0 -> NOT_AVAILABLE;
      case 1 -> AVAILABLE;
      default -> NOT_AVAILABLE;
    };
  }
}
