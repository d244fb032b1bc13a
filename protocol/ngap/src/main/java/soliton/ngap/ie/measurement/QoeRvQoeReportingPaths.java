package soliton.ngap.ie.measurement;

import org.jspecify.annotations.Nullable;
import soliton.per.Enumerated;
import soliton.per.Sequence;

/// QoE RAN visible QoE reporting paths. TS 38.413 9.4.5.
@Sequence
public record QoeRvQoeReportingPaths(
    @Nullable QoeReportingPath qoeReportingPath, @Nullable RvQoeReportingPath rvQoeReportingPath) {

  /// QoE reporting path, of [QoeRvQoeReportingPaths].
  @Enumerated
  public enum QoeReportingPath {
    SRB4,
    SRB5
  }

  /// RAN visible QoE reporting path, of [QoeRvQoeReportingPaths].
  @Enumerated
  public enum RvQoeReportingPath {
    SRB4,
    SRB5
  }
}
