package soliton.ngap.ie;

import soliton.per.IntegerRange;

/// Five QI: 5G QoS identifier. TS 38.413 9.4.5.
public record FiveQi(@IntegerRange(min = 0, max = 255, extensible = true) int value) {}
