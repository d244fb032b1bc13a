package soliton.ngap.ie.warning;

import soliton.ngap.ie.NrCgi;
import soliton.per.Sequence;

/// CompletedCellsInEAI-NR-Item. TS 38.413 9.4.
@Sequence
public record CompletedCellsInEaiNrItem(NrCgi nrCgi) {}
