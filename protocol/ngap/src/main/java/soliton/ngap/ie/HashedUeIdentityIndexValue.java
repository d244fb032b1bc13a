package soliton.ngap.ie;

import soliton.per.BitSize;
import soliton.per.Bits;

/// HashedUEIdentityIndexValue. TS 38.413 9.4.
public record HashedUeIdentityIndexValue(
    @BitSize(min = 13, max = 13, extensible = true) Bits value) {}
