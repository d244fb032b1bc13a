package soliton.ngap.ie.measurement;

import java.util.List;
import soliton.per.ListSize;
import soliton.per.Sequence;

/// EUTRAN-ReportingSystemIEs. TS 38.413 9.4.
@Sequence
public record EutranReportingSystemIes(
    @ListSize(min = 1, max = 256) List<EutranCellToReportItem> eutranCellToReportList)
    implements ReportingSystem {
  public EutranReportingSystemIes {
    eutranCellToReportList = List.copyOf(eutranCellToReportList);
  }
}
