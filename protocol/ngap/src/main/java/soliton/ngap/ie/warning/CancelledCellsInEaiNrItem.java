package soliton.ngap.ie.warning;

import soliton.ngap.ie.NrCgi;
import soliton.per.Sequence;

/// Cancelled cells in EAI NR item. TS 38.413 9.4.5.
@Sequence
public record CancelledCellsInEaiNrItem(NrCgi nrCgi, NumberOfBroadcasts numberOfBroadcasts) {}
