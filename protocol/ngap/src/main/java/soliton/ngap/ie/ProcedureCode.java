package soliton.ngap.ie;

import soliton.per.IntegerRange;

/// Procedure code, part of [CriticalityDiagnostics]. TS 38.413 9.3.1.3.
public record ProcedureCode(@IntegerRange(min = 0, max = 255) int value) {}
