package soliton.ngap.ie.measurement;

import soliton.per.BitSize;

/// GNB set ID. TS 38.413 9.4.5.
public record GnbSetId(@BitSize(min = 22, max = 22) int value) {}
