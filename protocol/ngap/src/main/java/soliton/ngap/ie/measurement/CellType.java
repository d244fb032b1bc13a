package soliton.ngap.ie.measurement;

import soliton.per.Sequence;

/// CellType. TS 38.413 9.4.
@Sequence
public record CellType(CellSize cellSize) {}
