package soliton.ngap.ie.measurement;

import soliton.per.BitSize;

/// InterfacesToTrace. TS 38.413 9.4.
public record InterfacesToTrace(@BitSize(min = 8, max = 8) int value) {}
