package soliton.ngap.ie.warning;

import soliton.ngap.ie.NrCgi;
import soliton.per.Sequence;

/// CellIDCancelledNR-Item. TS 38.413 9.4.
@Sequence
public record CellIdCancelledNrItem(NrCgi nrCgi, NumberOfBroadcasts numberOfBroadcasts) {}
