package soliton.smf.rules;

/// The standardised 5QI values and their resource types (TS 23.501 table 5.7.4-1).
public final class FiveQiTable {
  private FiveQiTable() {}

  static boolean isKnown(int fiveQi) {
    return isGuaranteed(fiveQi)
        || switch (fiveQi) {
          case 5, 6, 7, 8, 9, 10, 69, 70, 79, 80 -> true;
          default -> false;
        };
  }

  /// GBR and delay-critical GBR.
  public static boolean isGuaranteed(int fiveQi) {
    return switch (fiveQi) {
      case 1, 2, 3, 4, 65, 66, 67, 71, 72, 73, 74, 75, 76 -> true;
      case 82, 83, 84, 85, 86, 87, 88, 89, 90 -> true;
      default -> false;
    };
  }
}
