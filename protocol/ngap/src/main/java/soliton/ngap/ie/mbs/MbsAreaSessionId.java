package soliton.ngap.ie.mbs;

import soliton.per.IntegerRange;

/// MBS-AreaSessionID. TS 38.413 9.4.
public record MbsAreaSessionId(@IntegerRange(min = 0, max = 65535, extensible = true) int value) {}
