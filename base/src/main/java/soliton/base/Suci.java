package soliton.base;

/// Subscription concealed identifier of IMSI type (TS 23.003 2.2B).
///
/// @param routingIndicator one to four digits
/// @param scheme protection scheme: 0 null, 1 profile A, 2 profile B, 12 to 15 of the operator
/// @param homeNetworkKeyId 0..255; 0 with the null scheme
/// @param schemeOutput with the null scheme the digits of the MSIN as text in ASCII, else the
///     octets of TS 33.501 Annex C.3
public record Suci(
    Plmn homeNetwork,
    String routingIndicator,
    int scheme,
    int homeNetworkKeyId,
    Octets schemeOutput) {
  public static final int NULL_SCHEME = 0;
  public static final int PROFILE_A = 1;
  public static final int PROFILE_B = 2;

  public Suci {
    if (!Plmn.isDigits(routingIndicator, 1, 4)) {
      throw new IllegalArgumentException(
          "not a routing indicator: '" + routingIndicator + "', want 1 to 4 digits");
    }
    if (scheme < 0 || scheme > 15 || homeNetworkKeyId < 0 || homeNetworkKeyId > 255) {
      throw new IllegalArgumentException(
          "SUCI out of range: scheme " + scheme + ", home network key " + homeNetworkKeyId);
    }
  }

  /// The text of TS 29.571 5.3.2: `suci-0-999-70-0000-1-1-` and the scheme output.
  @Override
  public String toString() {
    String output =
        scheme == NULL_SCHEME
            ? new String(schemeOutput.toArray(), java.nio.charset.StandardCharsets.US_ASCII)
            : schemeOutput.toHex();
    return "suci-0-%s-%s-%s-%d-%d-%s"
        .formatted(
            homeNetwork.mcc(),
            homeNetwork.mnc(),
            routingIndicator,
            scheme,
            homeNetworkKeyId,
            output);
  }
}
