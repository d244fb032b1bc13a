package soliton.ngap.ie;

import soliton.per.BitSize;

/// UL-NAS-Count. TS 38.413 9.4.
public record UlNasCount(@BitSize(min = 5, max = 5) int value) {}
