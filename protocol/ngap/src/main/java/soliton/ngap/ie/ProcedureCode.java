package soliton.ngap.ie;

import soliton.per.IntegerRange;

/// ProcedureCode. TS 38.413 9.4.
public record ProcedureCode(@IntegerRange(min = 0, max = 255) int value) {}
