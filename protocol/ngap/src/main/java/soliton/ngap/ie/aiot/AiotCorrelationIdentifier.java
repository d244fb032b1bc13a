package soliton.ngap.ie.aiot;

import soliton.per.IntegerRange;

/// AIoT correlation identifier. TS 38.413 9.4.5.
public record AiotCorrelationIdentifier(
    @IntegerRange(min = 0, max = 65535, extensible = true) int value) {}
