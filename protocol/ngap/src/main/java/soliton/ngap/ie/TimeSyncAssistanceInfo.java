package soliton.ngap.ie;

import static soliton.per.Criticality.IGNORE;

import org.jspecify.annotations.Nullable;
import soliton.per.Enumerated;
import soliton.per.Ie;
import soliton.per.IntegerRange;
import soliton.per.Sequence;

/// TimeSyncAssistanceInfo. TS 38.413 9.4.
@Sequence
public record TimeSyncAssistanceInfo(
    TimeDistributionIndication timeDistributionIndication,
    @IntegerRange(min = 1, max = 1000000, extensible = true)
        @Nullable Integer uuTimeSyncErrorBudget,
    @Ie(id = 390, criticality = IGNORE)
        @Nullable ClockQualityReportingControlInfo clockQualityReportingControlInfo) {

  /// Values of TimeDistributionIndication.
  @Enumerated
  public enum TimeDistributionIndication {
    ENABLED,
    DISABLED
  }
}
