package soliton.ngap.ie.measurement;

import soliton.ngap.ie.NgranCgi;
import soliton.per.Sequence;

/// NGRAN-CellToReportItem. TS 38.413 9.4.
@Sequence
public record NgranCellToReportItem(NgranCgi ngranCgi) {}
