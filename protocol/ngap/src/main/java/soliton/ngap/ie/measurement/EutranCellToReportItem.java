package soliton.ngap.ie.measurement;

import soliton.ngap.ie.EutraCgi;
import soliton.per.Sequence;

/// E-UTRAN cell to report item. TS 38.413 9.4.5.
@Sequence
public record EutranCellToReportItem(EutraCgi ecgi) {}
