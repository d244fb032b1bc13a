package soliton.udm;

import java.util.List;
import soliton.base.Plmn;
import soliton.crypto.HomeNetworkKey;

/// What an operator decides about a UDM.
///
/// @param homeNetworks networks whose subscribers are ours; a phone is at home in each of them
/// @param homeNetworkKeys private keys of the SIDF; identifier and scheme together are unique
/// @param nullSchemeAccepted false if phones must conceal their identity
public record UdmConfig(
    List<Plmn> homeNetworks, List<HomeNetworkKey> homeNetworkKeys, boolean nullSchemeAccepted) {
  public UdmConfig {
    homeNetworks = List.copyOf(homeNetworks);
    homeNetworkKeys = List.copyOf(homeNetworkKeys);
    long distinct =
        homeNetworkKeys.stream().map(key -> List.of(key.id(), key.scheme())).distinct().count();
    if (homeNetworks.isEmpty() || distinct != homeNetworkKeys.size()) {
      throw new IllegalArgumentException(
          homeNetworks.isEmpty()
              ? "a UDM needs a home network"
              : "two home network keys have the same identifier and scheme");
    }
  }
}
