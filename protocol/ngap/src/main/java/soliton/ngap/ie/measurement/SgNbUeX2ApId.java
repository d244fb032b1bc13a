package soliton.ngap.ie.measurement;

import soliton.per.IntegerRange;

/// SgNB-UE-X2AP-ID. TS 38.413 9.4.
public record SgNbUeX2ApId(@IntegerRange(min = 0, max = 4294967295L) long value) {}
