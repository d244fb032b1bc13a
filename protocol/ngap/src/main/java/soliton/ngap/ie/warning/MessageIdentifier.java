package soliton.ngap.ie.warning;

import soliton.per.BitSize;

/// MessageIdentifier. TS 38.413 9.4.
public record MessageIdentifier(@BitSize(min = 16, max = 16) int value) {}
