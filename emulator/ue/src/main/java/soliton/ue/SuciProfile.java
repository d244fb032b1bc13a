package soliton.ue;

import soliton.base.Octets;
import soliton.crypto.ProtectionScheme;

/// How the SIM conceals its identity (TS 23.003 2.2B, TS 31.102 4.4.11.8).
///
/// @param routingIndicator 1 to 4 digits that lead to the right UDM
/// @param homeNetworkKeyId 0..255, 0 with the null scheme
/// @param homeNetworkPublicKey 32 octets for profile A, 33 for profile B, none for the null scheme
public record SuciProfile(
    ProtectionScheme scheme,
    String routingIndicator,
    int homeNetworkKeyId,
    Octets homeNetworkPublicKey) {
  public static final SuciProfile NULL_SCHEME =
      new SuciProfile(ProtectionScheme.NULL, "0000", 0, Octets.EMPTY);

  public SuciProfile {
    if (!routingIndicator.matches("[0-9]{1,4}")) {
      throw new IllegalArgumentException(
          "a routing indicator has 1 to 4 digits: '" + routingIndicator + "'");
    }
    if (homeNetworkKeyId < 0 || homeNetworkKeyId > 255) {
      throw new IllegalArgumentException(
          "home network public key identifier " + homeNetworkKeyId + " is not in 0..255");
    }
  }
}
