package soliton.ngap.ie.measurement;

import soliton.per.Sequence;

/// TimeBasedHandoverInformation. TS 38.413 9.4.
@Sequence
public record TimeBasedHandoverInformation(
    HandoverWindowStart hoWindowStart, HandoverWindowDuration hoWindowDuration) {}
