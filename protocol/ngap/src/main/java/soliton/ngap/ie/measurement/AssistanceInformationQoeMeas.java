package soliton.ngap.ie.measurement;

import soliton.per.IntegerRange;

/// Assistance information QoE meas. TS 38.413 9.4.5.
public record AssistanceInformationQoeMeas(
    @IntegerRange(min = 1, max = 16, extensible = true) int value) {}
