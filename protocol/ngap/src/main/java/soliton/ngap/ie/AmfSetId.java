package soliton.ngap.ie;

import soliton.per.BitSize;

/// AMF set ID: 10 bits. TS 38.413 9.3.3.12.
public record AmfSetId(@BitSize(min = 10, max = 10) int value) {}
