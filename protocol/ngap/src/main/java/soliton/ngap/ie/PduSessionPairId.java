package soliton.ngap.ie;

import soliton.per.IntegerRange;

/// PDU session pair ID. TS 38.413 9.4.5.
public record PduSessionPairId(@IntegerRange(min = 0, max = 255, extensible = true) int value) {}
