package soliton.ngap.ie;

import soliton.per.IntegerRange;

/// Nb iot UE priority. TS 38.413 9.4.5.
public record NbIotUePriority(@IntegerRange(min = 0, max = 255, extensible = true) int value) {}
