package soliton.ngap.ie;

import soliton.per.IntegerRange;

/// Relative AMF capacity: weight of the AMF in load balancing, 0 to be chosen by nobody new. TS
/// 38.413 9.3.1.32.
public record RelativeAmfCapacity(@IntegerRange(min = 0, max = 255) int value) {}
