package soliton.ngap.ie.measurement;

import org.jspecify.annotations.Nullable;
import soliton.per.Enumerated;
import soliton.per.Sequence;

/// Available RAN visible QoE metrics. TS 38.413 9.4.5.
@Sequence
public record AvailableRanVisibleQoeMetrics(
    @Nullable ApplicationLayerBufferLevelList applicationLayerBufferLevelList,
    @Nullable PlayoutDelayForMediaStartup playoutDelayForMediaStartup) {

  /// Application layer buffer level list, of [AvailableRanVisibleQoeMetrics].
  @Enumerated
  public enum ApplicationLayerBufferLevelList {
    TRUE
  }

  /// Playout delay for media startup, of [AvailableRanVisibleQoeMetrics].
  @Enumerated
  public enum PlayoutDelayForMediaStartup {
    TRUE
  }
}
