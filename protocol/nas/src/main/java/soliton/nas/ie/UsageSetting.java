package soliton.nas.ie;

import soliton.l3.Coded;

/// The phone's usage setting. TS 24.501 9.11.3.55.
public enum UsageSetting implements Coded {
  VOICE_CENTRIC(0),
  DATA_CENTRIC(1);

  private final int code;

  UsageSetting(int code) {
    this.code = code;
  }

  @Override
  public int code() {
    return code;
  }

  /// Any other code is [#VOICE_CENTRIC].
  public static UsageSetting of(int code) {
    return switch (code & 0x1) {
      case 0 -> VOICE_CENTRIC;
      case 1 -> DATA_CENTRIC;
      default -> VOICE_CENTRIC;
    };
  }
}
