package soliton.nas.ie;

/// Chooses the unit of a timer of TS 24.008 10.5.7: unit in bits 6 to 8, number in bits 1 to 5.
final class TimerUnits {
  private static final int MOST = 31;

  private TimerUnits() {}

  /// @param lengths seconds of the units, ascending
  /// @param units their codes
  static int code(long seconds, int[] lengths, int[] units) {
    for (int i = 0; i < lengths.length; i++) {
      long number = Math.ceilDiv(Math.max(0, seconds), lengths[i]);
      if (number <= MOST) {
        return units[i] << 5 | (int) number;
      }
    }
    return units[units.length - 1] << 5 | MOST;
  }
}
