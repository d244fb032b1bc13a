package soliton.nas.ie;

import soliton.l3.Coded;

/// Where a phone must not try again. TS 24.501 9.11.4.17.
public record ReattemptIndicator(boolean notInS1Mode, boolean notInEquivalentPlmn)
    implements Coded {
  @Override
  public int code() {
    return (notInS1Mode ? 1 : 0) | (notInEquivalentPlmn ? 2 : 0);
  }

  /// Spare bits are ignored.
  public static ReattemptIndicator of(int code) {
    return new ReattemptIndicator((code & 1) != 0, (code & 2) != 0);
  }
}
