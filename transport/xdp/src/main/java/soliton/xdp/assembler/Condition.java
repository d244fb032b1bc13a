package soliton.xdp.assembler;

import org.jspecify.annotations.Nullable;

/// A comparison of a register with another one or with a constant (RFC 9669 4.3). All are of 64
/// bits without sign; a constant is extended with its sign.
public record Condition(Register left, Kind kind, @Nullable Register right, int constant) {
  /// The comparison, with its code and that of its opposite; there is none for bit tests.
  enum Kind {
    EQUAL(0x10),
    ABOVE(0x20),
    AT_LEAST(0x30),
    ANY_BIT(0x40),
    NOT_EQUAL(0x50),
    BELOW(0xa0),
    AT_MOST(0xb0);

    final int code;

    Kind(int code) {
      this.code = code;
    }
  }

  public static Condition is(Register left, int constant) {
    return new Condition(left, Kind.EQUAL, null, constant);
  }

  public static Condition is(Register left, Register right) {
    return new Condition(left, Kind.EQUAL, right, 0);
  }

  public static Condition isNot(Register left, int constant) {
    return new Condition(left, Kind.NOT_EQUAL, null, constant);
  }

  public static Condition isNot(Register left, Register right) {
    return new Condition(left, Kind.NOT_EQUAL, right, 0);
  }

  public static Condition isAbove(Register left, Register right) {
    return new Condition(left, Kind.ABOVE, right, 0);
  }

  public static Condition isAbove(Register left, int constant) {
    return new Condition(left, Kind.ABOVE, null, constant);
  }

  public static Condition isBelow(Register left, Register right) {
    return new Condition(left, Kind.BELOW, right, 0);
  }

  public static Condition isBelow(Register left, int constant) {
    return new Condition(left, Kind.BELOW, null, constant);
  }

  public static Condition isAtLeast(Register left, Register right) {
    return new Condition(left, Kind.AT_LEAST, right, 0);
  }

  public static Condition isAtMost(Register left, Register right) {
    return new Condition(left, Kind.AT_MOST, right, 0);
  }

  /// At least one of the bits is set.
  public static Condition hasAny(Register left, int bits) {
    return new Condition(left, Kind.ANY_BIT, null, bits);
  }

  boolean hasOpposite() {
    return kind != Kind.ANY_BIT;
  }

  /// @throws IllegalStateException for a test of bits, which has no opposite instruction
  Condition opposite() {
    return new Condition(
        left,
        switch (kind) {
          case EQUAL -> Kind.NOT_EQUAL;
          case NOT_EQUAL -> Kind.EQUAL;
          case ABOVE -> Kind.AT_MOST;
          case AT_MOST -> Kind.ABOVE;
          case BELOW -> Kind.AT_LEAST;
          case AT_LEAST -> Kind.BELOW;
          case ANY_BIT -> throw new IllegalStateException("a bit test can only go to a label");
        },
        right,
        constant);
  }
}
