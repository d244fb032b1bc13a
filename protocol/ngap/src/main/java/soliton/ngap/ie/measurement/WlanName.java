package soliton.ngap.ie.measurement;

import soliton.base.Octets;
import soliton.per.OctetSize;

/// WLANName. TS 38.413 9.4.
public record WlanName(@OctetSize(min = 1, max = 32) Octets value) {}
