package soliton.ngap.ie.warning;

import soliton.ngap.ie.EutraCgi;
import soliton.per.Sequence;

/// Completed cells in EAI E-UTRA item. TS 38.413 9.4.5.
@Sequence
public record CompletedCellsInEaiEutraItem(EutraCgi eutraCgi) {}
