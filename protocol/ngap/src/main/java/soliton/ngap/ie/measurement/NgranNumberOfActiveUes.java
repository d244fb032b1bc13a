package soliton.ngap.ie.measurement;

import soliton.per.IntegerRange;

/// NG-RAN number of active ues. TS 38.413 9.4.5.
public record NgranNumberOfActiveUes(
    @IntegerRange(min = 0, max = 16777215, extensible = true) int value) {}
