package soliton.ngap.ie;

import soliton.per.BitSize;

/// AMF pointer: 6 bits. TS 38.413 9.3.3.19.
public record AmfPointer(@BitSize(min = 6, max = 6) int value) {}
