package soliton.ngap.ie;

import soliton.per.BitSize;
import soliton.per.Bits;

/// EUTRAintegrityProtectionAlgorithms. TS 38.413 9.4.
public record EutraIntegrityProtectionAlgorithms(
    @BitSize(min = 16, max = 16, extensible = true) Bits value) {}
