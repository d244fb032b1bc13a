package soliton.ngap.ie.warning;

import soliton.per.BitSize;

/// Message identifier. TS 38.413 9.3.1.35.
public record MessageIdentifier(@BitSize(min = 16, max = 16) int value) {}
