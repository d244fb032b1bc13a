package soliton.ngap.ie.measurement;

import soliton.per.Sequence;

/// EUTRAN-CompositeAvailableCapacityGroup. TS 38.413 9.4.
@Sequence
public record EutranCompositeAvailableCapacityGroup(
    CompositeAvailableCapacity dlCompositeAvailableCapacity,
    CompositeAvailableCapacity ulCompositeAvailableCapacity) {}
