package soliton.ngap.ie;

import java.util.List;
import soliton.per.Enumerated;
import soliton.per.ListSize;
import soliton.per.Sequence;

/// PDU session usage report. TS 38.413 9.4.5.
@Sequence
public record PduSessionUsageReport(
    RatType ratType,
    @ListSize(min = 1, max = 2) List<VolumeTimedReportItem> pduSessionTimedReportList) {
  public PduSessionUsageReport {
    pduSessionTimedReportList = List.copyOf(pduSessionTimedReportList);
  }

  /// RAT type, of [PduSessionUsageReport].
  @Enumerated(root = 2)
  public enum RatType {
    NR,
    EUTRA,
    NR_UNLICENSED,
    E_UTRA_UNLICENSED
  }
}
