package soliton.ngap.ie.measurement;

import soliton.per.BitSize;

/// GNBSetID. TS 38.413 9.4.
public record GnbSetId(@BitSize(min = 22, max = 22) int value) {}
