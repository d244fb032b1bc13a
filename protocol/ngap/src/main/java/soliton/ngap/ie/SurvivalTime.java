package soliton.ngap.ie;

import soliton.per.IntegerRange;

/// Survival time: in microseconds, part of [TscAssistanceInformation]. TS 38.413 9.3.1.130.
public record SurvivalTime(@IntegerRange(min = 0, max = 1920000, extensible = true) int value) {}
