package soliton.ngap.ie;

import soliton.per.IntegerRange;

/// Extended-ConnectedTime. TS 38.413 9.4.
public record ExtendedConnectedTime(@IntegerRange(min = 0, max = 255) int value) {}
