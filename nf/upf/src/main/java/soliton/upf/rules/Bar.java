package soliton.upf.rules;

/// Buffering action rule (TS 29.244 5.2.4).
///
/// @param packets the most that are kept
public record Bar(int id, int packets) {
  /// Where the SMF suggests nothing.
  public static final int DEFAULT_PACKETS = 64;
}
