package soliton.ngap.ie;

import soliton.per.BitSize;
import soliton.per.Bits;

/// NR integrity protection algorithms, part of [UeSecurityCapabilities]. TS 38.413 9.3.1.86.
public record NrIntegrityProtectionAlgorithms(
    @BitSize(min = 16, max = 16, extensible = true) Bits value) {}
