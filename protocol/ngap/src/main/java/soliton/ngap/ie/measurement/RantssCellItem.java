package soliton.ngap.ie.measurement;

import soliton.ngap.ie.NrCgi;
import soliton.per.Sequence;

/// RANTSSCellItem. TS 38.413 9.4.
@Sequence
public record RantssCellItem(NrCgi nrcgi) {}
