package soliton.ngap.ie.measurement;

import soliton.per.IntegerRange;
import soliton.per.Sequence;

/// NG-RAN radio resource status. TS 38.413 9.4.5.
@Sequence
public record NgranRadioResourceStatus(
    @IntegerRange(min = 0, max = 100) int dlGbrPrbUsageForMimo,
    @IntegerRange(min = 0, max = 100) int ulGbrPrbUsageForMimo,
    @IntegerRange(min = 0, max = 100) int dlNonGbrPrbUsageForMimo,
    @IntegerRange(min = 0, max = 100) int ulNonGbrPrbUsageForMimo,
    @IntegerRange(min = 0, max = 100) int dlTotalPrbUsageForMimo,
    @IntegerRange(min = 0, max = 100) int ulTotalPrbUsageForMimo) {}
