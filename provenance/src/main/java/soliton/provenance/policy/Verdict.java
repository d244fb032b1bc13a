package soliton.provenance.policy;

/// What a policy says of a line or a bill, from the mildest to the gravest.
public enum Verdict {
  ALLOW,
  /// A person must look.
  REVIEW,
  /// A fact is missing. It never counts as allowed.
  UNKNOWN,
  DENY;

  public Verdict worse(Verdict other) {
    return compareTo(other) >= 0 ? this : other;
  }

  public String word() {
    return name().toLowerCase(java.util.Locale.ROOT);
  }
}
