package soliton.ngap.ie.warning;

import soliton.base.Octets;
import soliton.per.OctetSize;

/// WarningSecurityInfo. TS 38.413 9.4.
public record WarningSecurityInfo(@OctetSize(min = 50, max = 50) Octets value) {}
