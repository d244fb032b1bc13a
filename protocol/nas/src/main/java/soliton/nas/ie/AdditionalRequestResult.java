package soliton.nas.ie;

import org.jspecify.annotations.Nullable;
import soliton.l3.Coded;

/// Whether a paging restriction is accepted. TS 24.501 9.11.3.81.
public enum AdditionalRequestResult implements Coded {
  NO_INFORMATION(0),
  PAGING_RESTRICTION_ACCEPTED(1),
  PAGING_RESTRICTION_REJECTED(2);

  private final int code;

  AdditionalRequestResult(int code) {
    this.code = code;
  }

  @Override
  public int code() {
    return code;
  }

  /// Reserved codes give null.
  public static @Nullable AdditionalRequestResult of(int code) {
    return switch (code & 0x3) {
      case 0 -> NO_INFORMATION;
      case 1 -> PAGING_RESTRICTION_ACCEPTED;
      case 2 -> PAGING_RESTRICTION_REJECTED;
      default -> null;
    };
  }
}
