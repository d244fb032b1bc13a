package soliton.ngap.ie;

import soliton.per.BitSize;
import soliton.per.Bits;

/// RATRestrictionInformation. TS 38.413 9.4.
public record RatRestrictionInformation(@BitSize(min = 8, max = 8, extensible = true) Bits value) {}
