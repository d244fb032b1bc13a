package soliton.l3;

/// A value of at most one octet: an enumeration, a set of bits. A type that implements it has a
/// static method `of(int)` which gives the value for a code, the default of the standard for a
/// code without meaning, or null for a code that is a syntax error.
public interface Coded {
  /// The value on the wire, without the identifier.
  int code();
}
