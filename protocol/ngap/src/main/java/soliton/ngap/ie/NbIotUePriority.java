package soliton.ngap.ie;

import soliton.per.IntegerRange;

/// NB-IoT-UEPriority. TS 38.413 9.4.
public record NbIotUePriority(@IntegerRange(min = 0, max = 255, extensible = true) int value) {}
