package soliton.ngap.ie.warning;

import soliton.per.IntegerRange;

/// Repetition period: in seconds, part of [soliton.ngap.message.WriteReplaceWarningRequest]. TS
/// 38.413 9.2.8.1.
public record RepetitionPeriod(@IntegerRange(min = 0, max = 131071) int value) {}
