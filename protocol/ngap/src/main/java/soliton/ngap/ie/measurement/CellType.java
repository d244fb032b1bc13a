package soliton.ngap.ie.measurement;

import soliton.per.Sequence;

/// Cell type. TS 38.413 9.4.5.
@Sequence
public record CellType(CellSize cellSize) {}
