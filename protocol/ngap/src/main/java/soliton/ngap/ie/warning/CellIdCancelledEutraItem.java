package soliton.ngap.ie.warning;

import soliton.ngap.ie.EutraCgi;
import soliton.per.Sequence;

/// CellIDCancelledEUTRA-Item. TS 38.413 9.4.
@Sequence
public record CellIdCancelledEutraItem(EutraCgi eutraCgi, NumberOfBroadcasts numberOfBroadcasts) {}
