package soliton.ngap.ie.warning;

import soliton.ngap.ie.NrCgi;
import soliton.per.Sequence;

/// CancelledCellsInTAI-NR-Item. TS 38.413 9.4.
@Sequence
public record CancelledCellsInTaiNrItem(NrCgi nrCgi, NumberOfBroadcasts numberOfBroadcasts) {}
