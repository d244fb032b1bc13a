package soliton.ngap.ie.warning;

import soliton.base.Octets;
import soliton.per.OctetSize;

/// WarningType. TS 38.413 9.4.
public record WarningType(@OctetSize(min = 2, max = 2) Octets value) {}
