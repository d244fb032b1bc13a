package soliton.base;

/// Permanent equipment identifier (TS 23.003 6): an IMEI of 15 or an IMEISV of 16 digits.
public record Pei(String digits) {
  public Pei {
    if (!Plmn.isDigits(digits, 15, 16)) {
      throw new IllegalArgumentException(
          "not an IMEI or IMEISV: '" + digits + "', want 15 or 16 digits");
    }
  }

  @Override
  public String toString() {
    return (digits.length() == 16 ? "imeisv-" : "imei-") + digits;
  }
}
