package soliton.ngap.ie;

import soliton.per.IntegerRange;
import soliton.per.Sequence;

/// Packet error rate. TS 38.413 9.3.1.81.
@Sequence
public record PacketErrorRate(
    @IntegerRange(min = 0, max = 9, extensible = true) int perScalar,
    @IntegerRange(min = 0, max = 9, extensible = true) int perExponent) {}
