package soliton.ngap.ie.measurement;

import soliton.per.IntegerRange;

/// NG-RAN noof RRC connections. TS 38.413 9.4.5.
public record NgranNoofRrcConnections(
    @IntegerRange(min = 1, max = 65536, extensible = true) int value) {}
