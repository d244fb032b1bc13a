package soliton.upf.n4;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
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
          UpFunctionFeatures.RESPS,
          UpFunctionFeatures.DBDM);

  /// What works if the data path can do all of that.
  private static final Map<Integer, Set<Capability>> WITH_DATA_PATH =
      Map.of(
          UpFunctionFeatures.PFDM, Set.of(Capability.APPLICATIONS),
          UpFunctionFeatures.PFDE, Set.of(Capability.APPLICATIONS),
          UpFunctionFeatures.PAPFD, Set.of(Capability.APPLICATIONS),
          UpFunctionFeatures.FRRT, Set.of(Capability.FRAMED_ROUTES),
          UpFunctionFeatures.UDBC, Set.of(Capability.UPLINK_BUFFERING),
          UpFunctionFeatures.TREU, Set.of(Capability.REDIRECTION),
          UpFunctionFeatures.RATP, Set.of(Capability.REDIRECTION, Capability.PORT_REDIRECTION),
          UpFunctionFeatures.BUCP, Set.of(Capability.CP_FUNCTION),
          UpFunctionFeatures.EML4S, Set.of(Capability.CONGESTION_MARKING));

  private Features() {}

  /// The features with these means.
  public static UpFunctionFeatures of(Means means) {
    List<Integer> announced = new ArrayList<>(ALWAYS);
    WITH_DATA_PATH.forEach(
        (feature, needed) -> {
          if (means.capabilities().containsAll(needed)) {
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
