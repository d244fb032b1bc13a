package soliton.ngap.ie;

import soliton.base.Octets;
import soliton.per.OctetSize;

/// Configured NSSAI. TS 38.413 9.4.5.
public record ConfiguredNssai(@OctetSize(min = 128, max = 128) Octets value) {}
