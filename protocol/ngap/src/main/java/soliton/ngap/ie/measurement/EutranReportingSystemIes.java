package soliton.ngap.ie.measurement;

import java.util.List;
import soliton.per.ListSize;
import soliton.per.Sequence;

/// E-UTRAN reporting system ies. TS 38.413 9.4.5.
@Sequence
public record EutranReportingSystemIes(
    @ListSize(min = 1, max = 256) List<EutranCellToReportItem> eutranCellToReportList)
    implements ReportingSystem {
  public EutranReportingSystemIes {
    eutranCellToReportList = List.copyOf(eutranCellToReportList);
  }
}
