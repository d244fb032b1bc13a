package soliton.ngap.ie;

import soliton.per.IntegerRange;

/// Index to RFSP: index to RAT/frequency selection priority. TS 38.413 9.3.1.61.
public record IndexToRfsp(@IntegerRange(min = 1, max = 256, extensible = true) int value) {}
