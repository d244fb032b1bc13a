package soliton.ngap.ie;

import soliton.per.BitSize;

/// E-UTRA cell identity, part of [EutraCgi]. TS 38.413 9.3.1.9.
public record EutraCellIdentity(@BitSize(min = 28, max = 28) int value) {}
