package soliton.ngap.ie.measurement;

import java.util.List;
import soliton.per.ListSize;
import soliton.per.Sequence;

/// E-UTRAN reporting status ies. TS 38.413 9.4.5.
@Sequence
public record EutranReportingStatusIes(
    @ListSize(min = 1, max = 256) List<EutranCellReportItem> eutranCellReportList)
    implements ResourceStatusReportingSystem {
  public EutranReportingStatusIes {
    eutranCellReportList = List.copyOf(eutranCellReportList);
  }
}
