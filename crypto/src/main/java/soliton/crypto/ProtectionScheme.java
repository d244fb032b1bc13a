package soliton.crypto;

import org.jspecify.annotations.Nullable;

/// The protection schemes of a SUCI (TS 33.501 C.1).
public enum ProtectionScheme {
  NULL(0),
  PROFILE_A(1),
  PROFILE_B(2);

  private static final ProtectionScheme[] BY_IDENTIFIER = values();

  private final int identifier;

  ProtectionScheme(int identifier) {
    this.identifier = identifier;
  }

  /// The protection scheme identifier, 0 to 2.
  public int identifier() {
    return identifier;
  }

  /// The scheme with the identifier 0 to 15, or null for a reserved or proprietary one.
  public static @Nullable ProtectionScheme of(int identifier) {
    return identifier >= 0 && identifier < BY_IDENTIFIER.length ? BY_IDENTIFIER[identifier] : null;
  }
}
