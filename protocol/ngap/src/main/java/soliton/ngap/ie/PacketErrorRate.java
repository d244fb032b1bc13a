package soliton.ngap.ie;

import soliton.per.IntegerRange;
import soliton.per.Sequence;

/// PacketErrorRate. TS 38.413 9.4.
@Sequence
public record PacketErrorRate(
    @IntegerRange(min = 0, max = 9, extensible = true) int perScalar,
    @IntegerRange(min = 0, max = 9, extensible = true) int perExponent) {}
