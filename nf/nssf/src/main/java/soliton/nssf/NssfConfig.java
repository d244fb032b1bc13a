package soliton.nssf;

import java.util.List;
import java.util.Map;
import soliton.base.Snssai;
import soliton.base.Tai;

/// The slices of a network.
///
/// @param slices all that the network has, in the order of preference
/// @param trackingAreas the slices of those tracking areas that do not have all of them
public record NssfConfig(List<Snssai> slices, Map<Tai, List<Snssai>> trackingAreas) {
  public NssfConfig {
    slices = List.copyOf(slices);
    trackingAreas = Map.copyOf(trackingAreas);
    List<Snssai> all = slices;
    trackingAreas.forEach(
        (tai, some) -> {
          if (!all.containsAll(some)) {
            throw new IllegalArgumentException(
                tai + " has slices " + some + " that the network does not have: " + all);
          }
        });
  }

  /// Every slice everywhere.
  public static NssfConfig everywhere(List<Snssai> slices) {
    return new NssfConfig(slices, Map.of());
  }

  List<Snssai> slicesIn(Tai tai) {
    return trackingAreas.getOrDefault(tai, slices);
  }
}
