package soliton.ngap.ie;

import soliton.per.BitSize;

/// ExtendedUEIdentityIndexValue. TS 38.413 9.4.
public record ExtendedUeIdentityIndexValue(@BitSize(min = 16, max = 16) int value) {}
