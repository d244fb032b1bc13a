package soliton.ngap.ie;

import soliton.per.IntegerRange;

/// E RAB ID. TS 38.413 9.3.2.3.
public record ERabId(@IntegerRange(min = 0, max = 15, extensible = true) int value) {}
