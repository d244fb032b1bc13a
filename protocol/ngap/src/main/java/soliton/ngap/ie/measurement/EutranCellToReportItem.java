package soliton.ngap.ie.measurement;

import soliton.ngap.ie.EutraCgi;
import soliton.per.Sequence;

/// EUTRAN-CellToReportItem. TS 38.413 9.4.
@Sequence
public record EutranCellToReportItem(EutraCgi ecgi) {}
