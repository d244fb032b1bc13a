package soliton.ngap.ie.warning;

import soliton.ngap.ie.EutraCgi;
import soliton.per.Sequence;

/// CellIDBroadcastEUTRA-Item. TS 38.413 9.4.
@Sequence
public record CellIdBroadcastEutraItem(EutraCgi eutraCgi) {}
