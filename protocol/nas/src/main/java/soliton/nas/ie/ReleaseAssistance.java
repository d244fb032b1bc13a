package soliton.nas.ie;

import org.jspecify.annotations.Nullable;
import soliton.l3.Coded;

/// What the phone expects after its uplink data. TS 24.301 9.9.4.25.
public enum ReleaseAssistance implements Coded {
  NO_INFORMATION(0),
  NOTHING_EXPECTED(1),
  ONE_DOWNLINK_EXPECTED(2);

  private final int code;

  ReleaseAssistance(int code) {
    this.code = code;
  }

  @Override
  public int code() {
    return code;
  }

  /// Reserved codes give null.
  public static @Nullable ReleaseAssistance of(int code) {
    return switch (code & 0x3) {
      case 0 -> NO_INFORMATION;
      case 1 -> NOTHING_EXPECTED;
      case 2 -> ONE_DOWNLINK_EXPECTED;
      default -> null;
    };
  }
}
