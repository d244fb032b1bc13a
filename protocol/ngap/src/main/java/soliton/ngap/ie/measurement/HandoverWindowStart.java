package soliton.ngap.ie.measurement;

import soliton.per.IntegerRange;

/// HandoverWindowStart. TS 38.413 9.4.
public record HandoverWindowStart(@IntegerRange(min = 0, max = 549755813887L) long value) {}
