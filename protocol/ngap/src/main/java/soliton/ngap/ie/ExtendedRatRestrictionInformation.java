package soliton.ngap.ie;

import soliton.per.BitSize;
import soliton.per.Bits;
import soliton.per.Sequence;

/// ExtendedRATRestrictionInformation. TS 38.413 9.4.
@Sequence
public record ExtendedRatRestrictionInformation(
    @BitSize(min = 8, max = 8, extensible = true) Bits primaryRatRestriction,
    @BitSize(min = 8, max = 8, extensible = true) Bits secondaryRatRestriction) {}
