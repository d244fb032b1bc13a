package soliton.ngap.ie.measurement;

import soliton.per.BitSize;

/// MDT location information. TS 38.413 9.4.5.
public record MdtLocationInformation(@BitSize(min = 8, max = 8) int value) {}
