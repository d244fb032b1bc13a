package soliton.base;

/// A public land mobile network: mobile country code and network code (TS 23.003 2.2, 12.1). Three
/// octets on the wire (TS 24.008 10.5.1.13), the same in NGAP and NAS.
///
/// @param mcc three digits
/// @param mnc two or three digits; 01 and 001 are different networks
public record Plmn(String mcc, String mnc) {
  public static final int OCTETS = 3;

  public Plmn {
    if (!isDigits(mcc, 3, 3) || !isDigits(mnc, 2, 3)) {
      throw new IllegalArgumentException(
          "not a PLMN: mcc '" + mcc + "' mnc '" + mnc + "', want 3 and 2 or 3 digits");
    }
  }

  /// Reads `999-70`, `999/70` or `99970` (with 5 or 6 digits).
  public static Plmn parse(String text) {
    String digits = text.replaceAll("[-/]", "");
    if (digits.length() < 5) {
      throw new IllegalArgumentException("not a PLMN: '" + text + "', want for example 999-70");
    }
    return new Plmn(digits.substring(0, 3), digits.substring(3));
  }

  /// True if the three octets are a PLMN: all digits decimal, the third of the network code
  /// possibly absent (0xF).
  public static boolean isValid(Octets wire) {
    if (wire.length() != OCTETS) {
      return false;
    }
    int third = wire.at(1) >> 4;
    return digit(wire.at(0) & 15)
        && digit(wire.at(0) >> 4)
        && digit(wire.at(1) & 15)
        && (digit(third) || third == 15)
        && digit(wire.at(2) & 15)
        && digit(wire.at(2) >> 4);
  }

  /// From three octets that [#isValid(Octets)] accepts.
  public static Plmn of(Octets wire) {
    if (!isValid(wire)) {
      throw new IllegalArgumentException("not a PLMN on the wire: " + wire);
    }
    String mcc = "" + (wire.at(0) & 15) + (wire.at(0) >> 4) + (wire.at(1) & 15);
    String mnc = "" + (wire.at(2) & 15) + (wire.at(2) >> 4);
    int third = wire.at(1) >> 4;
    return new Plmn(mcc, third == 15 ? mnc : mnc + third);
  }

  public Octets toOctets() {
    int third = mnc.length() == 3 ? at(mnc, 2) : 15;
    return Octets.of(
        at(mcc, 0) | at(mcc, 1) << 4, at(mcc, 2) | third << 4, at(mnc, 0) | at(mnc, 1) << 4);
  }

  @Override
  public String toString() {
    return mcc + "-" + mnc;
  }

  private static int at(String digits, int index) {
    return digits.charAt(index) - '0';
  }

  private static boolean digit(int nibble) {
    return nibble <= 9;
  }

  static boolean isDigits(String text, int least, int most) {
    return text.length() >= least
        && text.length() <= most
        && text.chars().allMatch(c -> c >= '0' && c <= '9');
  }
}
