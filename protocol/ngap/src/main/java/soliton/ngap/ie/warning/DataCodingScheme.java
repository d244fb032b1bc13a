package soliton.ngap.ie.warning;

import soliton.per.BitSize;

/// DataCodingScheme. TS 38.413 9.4.
public record DataCodingScheme(@BitSize(min = 8, max = 8) int value) {}
