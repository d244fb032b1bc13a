package soliton.ngap.ie.warning;

import soliton.ngap.ie.NrCgi;
import soliton.per.Sequence;

/// Cell ID broadcast NR item, part of [BroadcastCompletedAreaList]. TS 38.413 9.3.1.43.
@Sequence
public record CellIdBroadcastNrItem(NrCgi nrCgi) {}
