package soliton.ngap.ie;

import soliton.per.IntegerRange;

/// IndexToRFSP. TS 38.413 9.4.
public record IndexToRfsp(@IntegerRange(min = 1, max = 256, extensible = true) int value) {}
