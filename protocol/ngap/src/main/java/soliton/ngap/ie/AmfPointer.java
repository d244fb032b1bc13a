package soliton.ngap.ie;

import soliton.per.BitSize;

/// AMFPointer. TS 38.413 9.4.
public record AmfPointer(@BitSize(min = 6, max = 6) int value) {}
