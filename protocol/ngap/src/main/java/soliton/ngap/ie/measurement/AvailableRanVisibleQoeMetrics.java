package soliton.ngap.ie.measurement;

import org.jspecify.annotations.Nullable;
import soliton.per.Enumerated;
import soliton.per.Sequence;

/// AvailableRANVisibleQoEMetrics. TS 38.413 9.4.
@Sequence
public record AvailableRanVisibleQoeMetrics(
    @Nullable ApplicationLayerBufferLevelList applicationLayerBufferLevelList,
    @Nullable PlayoutDelayForMediaStartup playoutDelayForMediaStartup) {

  /// Values of ApplicationLayerBufferLevelList.
  @Enumerated
  public enum ApplicationLayerBufferLevelList {
    TRUE
  }

  /// Values of PlayoutDelayForMediaStartup.
  @Enumerated
  public enum PlayoutDelayForMediaStartup {
    TRUE
  }
}
