package soliton.ngap.ie.warning;

import soliton.per.BitSize;

/// SerialNumber. TS 38.413 9.4.
public record SerialNumber(@BitSize(min = 16, max = 16) int value) {}
