package soliton.nas.ie;

import soliton.l3.Coded;

/// NAS key set identifier, TS 24.501 9.11.3.32.
///
/// @param identifier 0 to 6, or 7: no key is available
/// @param mapped of a context mapped from EPS
public record NasKeySet(int identifier, boolean mapped) implements Coded {
  public static final NasKeySet NO_KEY = new NasKeySet(7, false);

  public NasKeySet {
    if (identifier < 0 || identifier > 7) {
      throw new IllegalArgumentException("key set identifier " + identifier + " is not in 0..7");
    }
  }

  public static NasKeySet of(int code) {
    return new NasKeySet(code & 7, (code & 8) != 0);
  }

  /// A key set of a native context, 0 to 6.
  public static NasKeySet ofNative(int identifier) {
    return new NasKeySet(identifier, false);
  }

  public boolean isAvailable() {
    return identifier != 7;
  }

  @Override
  public int code() {
    return identifier | (mapped ? 8 : 0);
  }
}
