package soliton.ngap.ie;

import soliton.per.BitSize;

/// CAG ID: closed access group. TS 38.413 9.4.5.
public record CagId(@BitSize(min = 32, max = 32) int value) {}
