package soliton.tlv;

/// How necessary an information element is, strongest first (TS 29.244 7.2.3.2).
public enum Presence {
  MANDATORY,
  CONDITIONAL,
  CONDITIONAL_OPTIONAL,
  OPTIONAL;

  /// How necessary an element of this presence is inside a group of the given one: a mandatory
  /// element of a conditional group is conditional, every element of an optional group optional.
  public Presence within(Presence group) {
    return switch (group) {
      case MANDATORY -> this;
      case CONDITIONAL -> this == MANDATORY ? CONDITIONAL : isVerified() ? this : OPTIONAL;
      case CONDITIONAL_OPTIONAL -> isVerified() ? CONDITIONAL_OPTIONAL : OPTIONAL;
      case OPTIONAL -> OPTIONAL;
    };
  }

  /// True if the receiver has to answer when the element is missing or incorrect; an element that
  /// is not verified is treated as absent instead.
  public boolean isVerified() {
    return this == MANDATORY || this == CONDITIONAL;
  }
}
