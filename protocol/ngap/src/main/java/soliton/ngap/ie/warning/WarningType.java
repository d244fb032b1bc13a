package soliton.ngap.ie.warning;

import soliton.base.Octets;
import soliton.per.OctetSize;

/// Warning type. TS 38.413 9.3.1.39.
public record WarningType(@OctetSize(min = 2, max = 2) Octets value) {}
