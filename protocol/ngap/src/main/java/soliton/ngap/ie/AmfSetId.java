package soliton.ngap.ie;

import soliton.per.BitSize;

/// AMFSetID. TS 38.413 9.4.
public record AmfSetId(@BitSize(min = 10, max = 10) int value) {}
