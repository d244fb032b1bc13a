package soliton.nas.ie;

import org.jspecify.annotations.Nullable;
import soliton.l3.Coded;

/// How many low bits of AMF set and AMF pointer a truncated 5G-S-TMSI has, TS 24.501 9.11.3.70.
///
/// @param amfSetBits 1 to 10
/// @param amfPointerBits 1 to 6
public record TruncatedTmsiConfiguration(int amfSetBits, int amfPointerBits) implements Coded {
  /// Too great numbers count as the greatest; null for the reserved 0.
  public static @Nullable TruncatedTmsiConfiguration of(int code) {
    int set = code >> 4 & 15;
    int pointer = code & 15;
    return set == 0 || pointer == 0
        ? null
        : new TruncatedTmsiConfiguration(Math.min(set, 10), Math.min(pointer, 6));
  }

  @Override
  public int code() {
    return amfSetBits << 4 | amfPointerBits;
  }
}
