package soliton.ngap.ie.measurement;

import soliton.per.Sequence;

/// E-UTRAN composite available capacity group. TS 38.413 9.4.5.
@Sequence
public record EutranCompositeAvailableCapacityGroup(
    CompositeAvailableCapacity dlCompositeAvailableCapacity,
    CompositeAvailableCapacity ulCompositeAvailableCapacity) {}
