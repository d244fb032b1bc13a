package soliton.ngap.ie;

import java.util.List;
import org.jspecify.annotations.Nullable;
import soliton.per.ListSize;
import soliton.per.Sequence;

/// Secondary RAT usage information. TS 38.413 9.4.5.
@Sequence
public record SecondaryRatUsageInformation(
    @Nullable PduSessionUsageReport pduSessionUsageReport,
    @ListSize(min = 1, max = 64) @Nullable List<QosFlowsUsageReportItem> qosFlowsUsageReportList) {
  public SecondaryRatUsageInformation {
    qosFlowsUsageReportList =
        qosFlowsUsageReportList == null ? null : List.copyOf(qosFlowsUsageReportList);
  }
}
