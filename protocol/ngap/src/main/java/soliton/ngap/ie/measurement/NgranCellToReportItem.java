package soliton.ngap.ie.measurement;

import soliton.ngap.ie.NgranCgi;
import soliton.per.Sequence;

/// NG-RAN cell to report item. TS 38.413 9.4.5.
@Sequence
public record NgranCellToReportItem(NgranCgi ngranCgi) {}
