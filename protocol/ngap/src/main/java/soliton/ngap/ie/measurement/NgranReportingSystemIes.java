package soliton.ngap.ie.measurement;

import java.util.List;
import soliton.per.ListSize;
import soliton.per.Sequence;

/// NGRAN-ReportingSystemIEs. TS 38.413 9.4.
@Sequence
public record NgranReportingSystemIes(
    @ListSize(min = 1, max = 256) List<NgranCellToReportItem> ngranCellToReportList)
    implements ReportingSystem {
  public NgranReportingSystemIes {
    ngranCellToReportList = List.copyOf(ngranCellToReportList);
  }
}
