package soliton.ngap.ie.mbs;

import soliton.per.IntegerRange;

/// MBS area session ID. TS 38.413 9.3.1.207.
public record MbsAreaSessionId(@IntegerRange(min = 0, max = 65535, extensible = true) int value) {}
