package soliton.ngap.ie.measurement;

import java.util.List;
import soliton.per.ListSize;
import soliton.per.Sequence;

/// NG-RAN reporting status ies. TS 38.413 9.4.5.
@Sequence
public record NgranReportingStatusIes(
    @ListSize(min = 1, max = 256) List<NgranCellReportItem> ngranCellReportList)
    implements ResourceStatusReportingSystem {
  public NgranReportingStatusIes {
    ngranCellReportList = List.copyOf(ngranCellReportList);
  }
}
