package soliton.ngap.ie;

import static soliton.per.Criticality.IGNORE;

import org.jspecify.annotations.Nullable;
import soliton.per.Enumerated;
import soliton.per.Ie;
import soliton.per.IntegerRange;
import soliton.per.Sequence;

/// Time sync assistance info. TS 38.413 9.4.5.
@Sequence
public record TimeSyncAssistanceInfo(
    TimeDistributionIndication timeDistributionIndication,
    @IntegerRange(min = 1, max = 1000000, extensible = true)
        @Nullable Integer uuTimeSyncErrorBudget,
    @Ie(id = 390, criticality = IGNORE)
        @Nullable ClockQualityReportingControlInfo clockQualityReportingControlInfo) {

  /// Time distribution indication, of [TimeSyncAssistanceInfo].
  @Enumerated
  public enum TimeDistributionIndication {
    ENABLED,
    DISABLED
  }
}
