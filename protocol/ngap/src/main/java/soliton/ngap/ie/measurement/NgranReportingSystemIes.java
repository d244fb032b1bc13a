package soliton.ngap.ie.measurement;

import java.util.List;
import soliton.per.ListSize;
import soliton.per.Sequence;

/// NG-RAN reporting system ies. TS 38.413 9.4.5.
@Sequence
public record NgranReportingSystemIes(
    @ListSize(min = 1, max = 256) List<NgranCellToReportItem> ngranCellToReportList)
    implements ReportingSystem {
  public NgranReportingSystemIes {
    ngranCellToReportList = List.copyOf(ngranCellToReportList);
  }
}
