package soliton.ngap.ie.measurement;

import org.jspecify.annotations.Nullable;
import soliton.per.IntegerRange;
import soliton.per.Sequence;

/// E-UTRAN radio resource status. TS 38.413 9.4.5.
@Sequence
public record EutranRadioResourceStatus(
    @IntegerRange(min = 0, max = 100) int dlGbrPrbUsage,
    @IntegerRange(min = 0, max = 100) int ulGbrPrbUsage,
    @IntegerRange(min = 0, max = 100) int dlNonGbrPrbUsage,
    @IntegerRange(min = 0, max = 100) int ulNonGbrPrbUsage,
    @IntegerRange(min = 0, max = 100) int dlTotalPrbUsage,
    @IntegerRange(min = 0, max = 100) int ulTotalPrbUsage,
    @IntegerRange(min = 0, max = 100) @Nullable Integer dlSchedulingPdcchCceUsage,
    @IntegerRange(min = 0, max = 100) @Nullable Integer ulSchedulingPdcchCceUsage) {}
