package soliton.ngap.ie;

import soliton.per.BitSize;

/// FurtherExtendedUEIdentityIndexValue. TS 38.413 9.4.
public record FurtherExtendedUeIdentityIndexValue(@BitSize(min = 20, max = 20) int value) {}
