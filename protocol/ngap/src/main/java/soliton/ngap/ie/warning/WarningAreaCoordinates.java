package soliton.ngap.ie.warning;

import soliton.base.Octets;
import soliton.per.OctetSize;

/// WarningAreaCoordinates. TS 38.413 9.4.
public record WarningAreaCoordinates(@OctetSize(min = 1, max = 1024) Octets value) {}
