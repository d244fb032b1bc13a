package soliton.ngap.ie;

import soliton.per.BitSize;

/// CAG-ID. TS 38.413 9.4.
public record CagId(@BitSize(min = 32, max = 32) int value) {}
