package soliton.ngap.ie.measurement;

import java.util.List;
import soliton.per.ListSize;
import soliton.per.Sequence;

/// EUTRAN-ReportingStatusIEs. TS 38.413 9.4.
@Sequence
public record EutranReportingStatusIes(
    @ListSize(min = 1, max = 256) List<EutranCellReportItem> eutranCellReportList)
    implements ResourceStatusReportingSystem {
  public EutranReportingStatusIes {
    eutranCellReportList = List.copyOf(eutranCellReportList);
  }
}
