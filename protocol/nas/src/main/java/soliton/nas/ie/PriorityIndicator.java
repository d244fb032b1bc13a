package soliton.nas.ie;

import soliton.l3.Coded;

/// Whether the phone has priority services. TS 24.501 9.11.3.91.
public record PriorityIndicator(boolean mps, boolean mcs) implements Coded {
  @Override
  public int code() {
    return (mps ? 1 : 0) | (mcs ? 2 : 0);
  }

  /// Spare bits are ignored.
  public static PriorityIndicator of(int code) {
    return new PriorityIndicator((code & 1) != 0, (code & 2) != 0);
  }
}
