package soliton.ngap.ie.measurement;

import soliton.per.IntegerRange;

/// Handover window start, part of [TimeBasedHandoverInformation]. TS 38.413 9.3.1.29.
public record HandoverWindowStart(@IntegerRange(min = 0, max = 549755813887L) long value) {}
