package soliton.ngap.ie;

import soliton.per.IntegerRange;

/// RAN-UE-NGAP-ID. TS 38.413 9.4.
public record RanUeNgapId(@IntegerRange(min = 0, max = 4294967295L) long value) {}
