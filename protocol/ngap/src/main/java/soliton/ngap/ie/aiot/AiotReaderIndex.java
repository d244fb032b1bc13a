package soliton.ngap.ie.aiot;

import soliton.per.IntegerRange;

/// AIoT-ReaderIndex. TS 38.413 9.4.
public record AiotReaderIndex(@IntegerRange(min = 1, max = 65535, extensible = true) int value) {}
