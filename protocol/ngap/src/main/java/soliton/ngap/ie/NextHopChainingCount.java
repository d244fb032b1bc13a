package soliton.ngap.ie;

import soliton.per.IntegerRange;

/// Next hop chaining count: counts the derivations of NH, part of [SecurityContext]. TS 38.413
/// 9.3.1.88.
public record NextHopChainingCount(@IntegerRange(min = 0, max = 7) int value) {}
