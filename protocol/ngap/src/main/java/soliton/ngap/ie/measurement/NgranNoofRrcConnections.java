package soliton.ngap.ie.measurement;

import soliton.per.IntegerRange;

/// NGRAN-NoofRRCConnections. TS 38.413 9.4.
public record NgranNoofRrcConnections(
    @IntegerRange(min = 1, max = 65536, extensible = true) int value) {}
