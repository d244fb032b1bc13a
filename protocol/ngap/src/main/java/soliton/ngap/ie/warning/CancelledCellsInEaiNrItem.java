package soliton.ngap.ie.warning;

import soliton.ngap.ie.NrCgi;
import soliton.per.Sequence;

/// CancelledCellsInEAI-NR-Item. TS 38.413 9.4.
@Sequence
public record CancelledCellsInEaiNrItem(NrCgi nrCgi, NumberOfBroadcasts numberOfBroadcasts) {}
