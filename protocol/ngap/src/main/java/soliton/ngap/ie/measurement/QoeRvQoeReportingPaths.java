package soliton.ngap.ie.measurement;

import org.jspecify.annotations.Nullable;
import soliton.per.Enumerated;
import soliton.per.Sequence;

/// QoERVQoEReportingPaths. TS 38.413 9.4.
@Sequence
public record QoeRvQoeReportingPaths(
    @Nullable QoeReportingPath qoeReportingPath, @Nullable RvQoeReportingPath rvQoeReportingPath) {

  /// Values of QoeReportingPath.
  @Enumerated
  public enum QoeReportingPath {
    SRB4,
    SRB5
  }

  /// Values of RvQoeReportingPath.
  @Enumerated
  public enum RvQoeReportingPath {
    SRB4,
    SRB5
  }
}
