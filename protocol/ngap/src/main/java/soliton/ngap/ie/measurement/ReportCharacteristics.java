package soliton.ngap.ie.measurement;

import soliton.per.BitSize;

/// Report characteristics. TS 38.413 9.4.5.
public record ReportCharacteristics(@BitSize(min = 32, max = 32) int value) {}
