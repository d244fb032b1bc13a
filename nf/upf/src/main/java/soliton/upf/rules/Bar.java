package soliton.upf.rules;

import org.jspecify.annotations.Nullable;

/// Buffering action rule (TS 29.244 5.2.4).
///
/// @param suggested the most packets that are kept
/// @param isExtended buffering goes on for long, without telling the SMF of more
/// @param extended the most packets meanwhile; null for as many as are suggested
public record Bar(int id, int suggested, boolean isExtended, @Nullable Integer extended) {
  /// Where the SMF suggests nothing.
  public static final int DEFAULT_PACKETS = 64;

  /// Packets that wait for one rule: more suggested are as good as this.
  static final int MAX_PACKETS = 1_024;

  /// The most packets that are kept now.
  public int packets() {
    return extended == null ? suggested : extended;
  }

  public Bar suggesting(int packets) {
    return new Bar(id, Math.min(packets, MAX_PACKETS), isExtended, extended);
  }

  public Bar extendedTo(@Nullable Integer packets) {
    return new Bar(id, suggested, true, packets == null ? null : Math.min(packets, MAX_PACKETS));
  }

  public Bar asSuggested() {
    return new Bar(id, suggested, false, null);
  }
}
