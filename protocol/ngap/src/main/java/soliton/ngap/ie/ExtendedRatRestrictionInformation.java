package soliton.ngap.ie;

import soliton.per.BitSize;
import soliton.per.Bits;
import soliton.per.Sequence;

/// Extended RAT restriction information, part of [RatRestrictionsItem]. TS 38.413 9.3.1.85.
@Sequence
public record ExtendedRatRestrictionInformation(
    @BitSize(min = 8, max = 8, extensible = true) Bits primaryRatRestriction,
    @BitSize(min = 8, max = 8, extensible = true) Bits secondaryRatRestriction) {}
