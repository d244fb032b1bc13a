package soliton.ngap.ie.aiot;

import soliton.per.IntegerRange;

/// AIoT reader index. TS 38.413 9.4.5.
public record AiotReaderIndex(@IntegerRange(min = 1, max = 65535, extensible = true) int value) {}
