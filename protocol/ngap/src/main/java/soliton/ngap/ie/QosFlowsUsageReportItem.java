package soliton.ngap.ie;

import java.util.List;
import soliton.base.Qfi;
import soliton.per.Enumerated;
import soliton.per.ListSize;
import soliton.per.Sequence;

/// QoS flows usage report item. TS 38.413 9.4.5.
@Sequence
public record QosFlowsUsageReportItem(
    Qfi qosFlowIdentifier,
    RatType ratType,
    @ListSize(min = 1, max = 2) List<VolumeTimedReportItem> qosFlowsTimedReportList) {
  public QosFlowsUsageReportItem {
    qosFlowsTimedReportList = List.copyOf(qosFlowsTimedReportList);
  }

  /// RAT type, of [QosFlowsUsageReportItem].
  @Enumerated(root = 2)
  public enum RatType {
    NR,
    EUTRA,
    NR_UNLICENSED,
    E_UTRA_UNLICENSED
  }
}
