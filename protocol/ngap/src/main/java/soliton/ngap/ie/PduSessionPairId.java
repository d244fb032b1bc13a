package soliton.ngap.ie;

import soliton.per.IntegerRange;

/// PDUSessionPairID. TS 38.413 9.4.
public record PduSessionPairId(@IntegerRange(min = 0, max = 255, extensible = true) int value) {}
