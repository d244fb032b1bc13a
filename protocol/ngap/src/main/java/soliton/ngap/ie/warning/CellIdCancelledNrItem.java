package soliton.ngap.ie.warning;

import soliton.ngap.ie.NrCgi;
import soliton.per.Sequence;

/// Cell ID cancelled NR item, part of [BroadcastCancelledAreaList]. TS 38.413 9.3.1.44.
@Sequence
public record CellIdCancelledNrItem(NrCgi nrCgi, NumberOfBroadcasts numberOfBroadcasts) {}
