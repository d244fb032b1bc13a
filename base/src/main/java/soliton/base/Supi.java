package soliton.base;

/// Subscription permanent identifier of IMSI type (TS 23.003 2.2A): 5 to 15 digits, written
/// `imsi-999700000000001`.
public record Supi(String imsi) {
  private static final String PREFIX = "imsi-";

  public Supi {
    if (!Plmn.isDigits(imsi, 5, 15)) {
      throw new IllegalArgumentException("not an IMSI: '" + imsi + "', want 5 to 15 digits");
    }
  }

  /// Reads `imsi-` and digits, or digits alone.
  public static Supi parse(String text) {
    return new Supi(text.startsWith(PREFIX) ? text.substring(PREFIX.length()) : text);
  }

  /// True if the IMSI begins with the network's codes.
  public boolean belongsTo(Plmn plmn) {
    return imsi.startsWith(plmn.mcc() + plmn.mnc());
  }

  @Override
  public String toString() {
    return PREFIX + imsi;
  }
}
