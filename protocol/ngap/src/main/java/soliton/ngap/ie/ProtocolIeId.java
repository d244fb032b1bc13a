package soliton.ngap.ie;

import soliton.per.IntegerRange;

/// ProtocolIE-ID. TS 38.413 9.4.
public record ProtocolIeId(@IntegerRange(min = 0, max = 65535) int value) {}
