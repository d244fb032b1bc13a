package soliton.ngap.ie.measurement;

import soliton.per.BitSize;

/// ReportCharacteristics. TS 38.413 9.4.
public record ReportCharacteristics(@BitSize(min = 32, max = 32) int value) {}
