package soliton.upf.n4;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import soliton.pfcp.ie.UpFunctionFeatures;
import soliton.upf.rules.Capability;
import soliton.upf.rules.Means;

/// The features of PFCP that this UPF announces (TS 29.244 8.2.25): exactly those that work, with
/// the data path it has. docs/pfcp.md says of each which test shows it.
public final class Features {
  /// What works with any data path.
  private static final List<Integer> ALWAYS =
      List.of(
          UpFunctionFeatures.DLBD,
          UpFunctionFeatures.FTUP,
          UpFunctionFeatures.EMPU,
          UpFunctionFeatures.PDIU,
          UpFunctionFeatures.QUOAC,
          UpFunctionFeatures.DPDRA,
          UpFunctionFeatures.MNOP,
          UpFunctionFeatures.VTIME,
          UpFunctionFeatures.NORP,
          UpFunctionFeatures.UPIDP,
          UpFunctionFeatures.BUNDL,
          UpFunctionFeatures.DBDM);

  /// What works if the data path can do that. Redirection is not among them (TREU, RATP), for
  /// redirection to a URL is refused.
  private static final Map<Integer, Capability> WITH_DATA_PATH =
      Map.of(
          UpFunctionFeatures.BUCP, Capability.CP_FUNCTION,
          UpFunctionFeatures.PFDM, Capability.APPLICATIONS,
          UpFunctionFeatures.UDBC, Capability.UPLINK_BUFFERING,
          UpFunctionFeatures.FRRT, Capability.FRAMED_ROUTES,
          UpFunctionFeatures.PFDE, Capability.APPLICATIONS,
          UpFunctionFeatures.IP6PL, Capability.SEVERAL_ADDRESSES,
          UpFunctionFeatures.EML4S, Capability.CONGESTION_MARKING,
          UpFunctionFeatures.PAPFD, Capability.APPLICATIONS);

  private Features() {}

  /// The features with these means.
  public static UpFunctionFeatures of(Means means) {
    List<Integer> announced = new ArrayList<>(ALWAYS);
    WITH_DATA_PATH.forEach(
        (feature, needed) -> {
          if (means.capabilities().contains(needed)) {
            announced.add(feature);
          }
        });
    if (!means.predefined().isEmpty()) {
      announced.add(UpFunctionFeatures.ADPDP);
    }
    if (!means.steering().isEmpty()) {
      announced.add(UpFunctionFeatures.TRST);
    }
    return UpFunctionFeatures.of(announced.stream().mapToInt(Integer::intValue).toArray());
  }
}
