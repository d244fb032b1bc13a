package soliton.nas.ie;

import org.jspecify.annotations.Nullable;
import soliton.l3.Coded;

/// What a phone with several USIMs asks for. TS 24.301 9.9.3.65.
public enum UeRequestType implements Coded {
  SIGNALLING_CONNECTION_RELEASE(1),
  REJECTION_OF_PAGING(2);

  private final int code;

  UeRequestType(int code) {
    this.code = code;
  }

  @Override
  public int code() {
    return code;
  }

  /// Unused codes give null: the element counts as absent.
  public static @Nullable UeRequestType of(int code) {
    return switch (code & 0xF) {
      case 1 -> SIGNALLING_CONNECTION_RELEASE;
      case 2 -> REJECTION_OF_PAGING;
      default -> null;
    };
  }
}
