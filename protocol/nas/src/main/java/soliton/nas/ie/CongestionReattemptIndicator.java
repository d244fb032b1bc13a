package soliton.nas.ie;

import soliton.l3.Coded;

/// Where a back-off timer holds. TS 24.501 9.11.4.21.
public record CongestionReattemptIndicator(boolean allPlmns, boolean currentAccessOnly)
    implements Coded {
  @Override
  public int code() {
    return (allPlmns ? 1 : 0) | (currentAccessOnly ? 2 : 0);
  }

  /// Spare bits are ignored.
  public static CongestionReattemptIndicator of(int code) {
    return new CongestionReattemptIndicator((code & 1) != 0, (code & 2) != 0);
  }
}
