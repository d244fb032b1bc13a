package soliton.ngap.ie.measurement;

import soliton.per.BitSize;

/// MDT-Location-Information. TS 38.413 9.4.
public record MdtLocationInformation(@BitSize(min = 8, max = 8) int value) {}
