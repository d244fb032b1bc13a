package soliton.ngap.ie;

import soliton.per.BitSize;
import soliton.per.Bits;

/// RAT restriction information, part of [RatRestrictionsItem]. TS 38.413 9.3.1.85.
public record RatRestrictionInformation(@BitSize(min = 8, max = 8, extensible = true) Bits value) {}
