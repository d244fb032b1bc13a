package soliton.ngap.ie.measurement;

import soliton.ngap.ie.NrCgi;
import soliton.per.Sequence;

/// RANTSS cell item, part of [RanTssScope]. TS 38.413 9.2.18.
@Sequence
public record RantssCellItem(NrCgi nrcgi) {}
