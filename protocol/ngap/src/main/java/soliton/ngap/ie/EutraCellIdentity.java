package soliton.ngap.ie;

import soliton.per.BitSize;

/// EUTRACellIdentity. TS 38.413 9.4.
public record EutraCellIdentity(@BitSize(min = 28, max = 28) int value) {}
