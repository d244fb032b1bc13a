package soliton.ngap.ie.measurement;

import soliton.per.IntegerRange;

/// NR PCI. TS 38.413 9.4.5.
public record NrPci(@IntegerRange(min = 0, max = 1007, extensible = true) int value) {}
