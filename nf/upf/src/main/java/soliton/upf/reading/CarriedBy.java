package soliton.upf.reading;

/// What carries the packets of a session.
public enum CarriedBy {
  /// The slow path of this process, all of them.
  SLOW_PATH,
  /// A faster way, those of rules that it knows; it hands over the others.
  FAST_PATH
}
