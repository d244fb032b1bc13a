package soliton.ngap.ie.measurement;

import soliton.per.BitSize;

/// C RNTI. TS 38.413 9.4.5.
public record CRnti(@BitSize(min = 16, max = 16) int value) {}
