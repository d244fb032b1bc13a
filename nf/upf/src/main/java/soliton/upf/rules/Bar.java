package soliton.upf.rules;

import org.jspecify.annotations.Nullable;

/// Buffering action rule (TS 29.244 5.2.4).
///
/// @param suggested the most packets that are kept
/// @param extended the most while buffering is extended; null if it is not
public record Bar(int id, int suggested, @Nullable Integer extended) {
  /// Where the SMF suggests nothing.
  public static final int DEFAULT_PACKETS = 64;

  /// The most packets that are kept now.
  public int packets() {
    return extended == null ? suggested : extended;
  }
}
