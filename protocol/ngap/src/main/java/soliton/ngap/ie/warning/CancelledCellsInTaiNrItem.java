package soliton.ngap.ie.warning;

import soliton.ngap.ie.NrCgi;
import soliton.per.Sequence;

/// Cancelled cells in TAI NR item. TS 38.413 9.4.5.
@Sequence
public record CancelledCellsInTaiNrItem(NrCgi nrCgi, NumberOfBroadcasts numberOfBroadcasts) {}
