package soliton.ngap.ie.measurement;

import java.util.List;
import soliton.per.ListSize;
import soliton.per.Sequence;

/// NGRAN-ReportingStatusIEs. TS 38.413 9.4.
@Sequence
public record NgranReportingStatusIes(
    @ListSize(min = 1, max = 256) List<NgranCellReportItem> ngranCellReportList)
    implements ResourceStatusReportingSystem {
  public NgranReportingStatusIes {
    ngranCellReportList = List.copyOf(ngranCellReportList);
  }
}
