package soliton.ngap.ie.warning;

import soliton.per.BitSize;

/// Data coding scheme. TS 38.413 9.3.1.41.
public record DataCodingScheme(@BitSize(min = 8, max = 8) int value) {}
