package soliton.provenance.fact;

/// How strong the evidence of a fact is. A is the strongest.
public enum Confidence {
  /// A primary legal or registry document, or the marking of the part itself.
  A,
  /// A statement of the vendor or the steward.
  B,
  /// Press, or what a bill of material itself writes.
  C
}
