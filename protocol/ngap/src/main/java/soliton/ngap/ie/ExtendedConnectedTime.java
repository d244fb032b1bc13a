package soliton.ngap.ie;

import soliton.per.IntegerRange;

/// Extended connected time. TS 38.413 9.4.5.
public record ExtendedConnectedTime(@IntegerRange(min = 0, max = 255) int value) {}
