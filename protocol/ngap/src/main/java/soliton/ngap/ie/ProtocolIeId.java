package soliton.ngap.ie;

import soliton.per.IntegerRange;

/// Protocol IE ID. TS 38.413 9.4.5.
public record ProtocolIeId(@IntegerRange(min = 0, max = 65535) int value) {}
