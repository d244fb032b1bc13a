package soliton.nas;

import org.jspecify.annotations.Nullable;

/// How a message is protected, TS 24.501 9.3.
public enum SecurityHeaderType {
  PLAIN(0),
  INTEGRITY_PROTECTED(1),
  INTEGRITY_PROTECTED_AND_CIPHERED(2),
  /// Only SECURITY MODE COMMAND.
  INTEGRITY_PROTECTED_WITH_NEW_CONTEXT(3),
  /// Only SECURITY MODE COMPLETE.
  INTEGRITY_PROTECTED_AND_CIPHERED_WITH_NEW_CONTEXT(4);

  private final int code;

  SecurityHeaderType(int code) {
    this.code = code;
  }

  public int code() {
    return code;
  }

  public boolean isCiphered() {
    return this == INTEGRITY_PROTECTED_AND_CIPHERED
        || this == INTEGRITY_PROTECTED_AND_CIPHERED_WITH_NEW_CONTEXT;
  }

  public boolean hasNewContext() {
    return this == INTEGRITY_PROTECTED_WITH_NEW_CONTEXT
        || this == INTEGRITY_PROTECTED_AND_CIPHERED_WITH_NEW_CONTEXT;
  }

  /// Null for reserved codes.
  public static @Nullable SecurityHeaderType of(int code) {
    return switch (code) {
      case 0 -> PLAIN;
      case 1 -> INTEGRITY_PROTECTED;
      case 2 -> INTEGRITY_PROTECTED_AND_CIPHERED;
      case 3 -> INTEGRITY_PROTECTED_WITH_NEW_CONTEXT;
      case 4 -> INTEGRITY_PROTECTED_AND_CIPHERED_WITH_NEW_CONTEXT;
      default -> null;
    };
  }
}
