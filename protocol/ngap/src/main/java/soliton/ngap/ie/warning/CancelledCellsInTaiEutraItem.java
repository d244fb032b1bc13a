package soliton.ngap.ie.warning;

import soliton.ngap.ie.EutraCgi;
import soliton.per.Sequence;

/// Cancelled cells in TAI E-UTRA item. TS 38.413 9.4.5.
@Sequence
public record CancelledCellsInTaiEutraItem(
    EutraCgi eutraCgi, NumberOfBroadcasts numberOfBroadcasts) {}
