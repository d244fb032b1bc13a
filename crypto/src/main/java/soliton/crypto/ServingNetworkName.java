package soliton.crypto;

import org.jspecify.annotations.Nullable;
import soliton.base.Plmn;

/// The serving network name (TS 33.501 6.1.1.4, TS 24.501 9.12.1): `5G:` and the network's domain,
/// with a network code of three digits.
public final class ServingNetworkName {
  private static final String FORM = "5G:mnc\\d{3}\\.mcc\\d{3}\\.3gppnetwork\\.org";
  private static final int MNC_AT = 6;
  private static final int MCC_AT = 13;

  private ServingNetworkName() {}

  public static String of(Plmn plmn) {
    String mnc = plmn.mnc().length() == 2 ? "0" + plmn.mnc() : plmn.mnc();
    return "5G:mnc" + mnc + ".mcc" + plmn.mcc() + ".3gppnetwork.org";
  }

  /// The network that a name means, or null if it is not such a name. A code that begins with 0 is
  /// taken as one of two digits, since the name does not tell.
  public static @Nullable Plmn plmnOf(String name) {
    if (!name.matches(FORM)) {
      return null;
    }
    String mnc = name.substring(MNC_AT, MNC_AT + 3);
    return new Plmn(
        name.substring(MCC_AT, MCC_AT + 3), mnc.startsWith("0") ? mnc.substring(1) : mnc);
  }
}
