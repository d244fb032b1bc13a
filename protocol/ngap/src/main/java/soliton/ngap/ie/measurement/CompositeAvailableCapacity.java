package soliton.ngap.ie.measurement;

import org.jspecify.annotations.Nullable;
import soliton.per.IntegerRange;
import soliton.per.Sequence;

/// Composite available capacity. TS 38.413 9.4.5.
@Sequence
public record CompositeAvailableCapacity(
    @IntegerRange(min = 1, max = 100, extensible = true) @Nullable Integer cellCapacityClassValue,
    @IntegerRange(min = 0, max = 100) int capacityValue) {}
