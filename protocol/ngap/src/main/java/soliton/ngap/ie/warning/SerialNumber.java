package soliton.ngap.ie.warning;

import soliton.per.BitSize;

/// Serial number. TS 38.413 9.3.1.36.
public record SerialNumber(@BitSize(min = 16, max = 16) int value) {}
