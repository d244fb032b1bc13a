package soliton.ngap.ie.measurement;

import soliton.per.BitSize;

/// Interfaces to trace, part of [TraceActivation]. TS 38.413 9.3.1.14.
public record InterfacesToTrace(@BitSize(min = 8, max = 8) int value) {}
