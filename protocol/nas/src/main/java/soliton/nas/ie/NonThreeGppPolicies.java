package soliton.nas.ie;

import soliton.l3.Coded;

/// Whether emergency numbers of non-3GPP access may be used. TS 24.008 10.5.5.37.
public enum NonThreeGppPolicies implements Coded {
  NOT_PERMITTED(0),
  PERMITTED(1);

  private final int code;

  NonThreeGppPolicies(int code) {
    this.code = code;
  }

  @Override
  public int code() {
    return code;
  }

  /// Any other code is [#NOT_PERMITTED].
  public static NonThreeGppPolicies of(int code) {
    return switch (code & 0x1) {
      case 0 -> NOT_PERMITTED;
      case 1 -> PERMITTED;
      default -> NOT_PERMITTED;
    };
  }
}
