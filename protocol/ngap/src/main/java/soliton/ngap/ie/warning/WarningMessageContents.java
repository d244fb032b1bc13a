package soliton.ngap.ie.warning;

import soliton.base.Octets;
import soliton.per.OctetSize;

/// WarningMessageContents. TS 38.413 9.4.
public record WarningMessageContents(@OctetSize(min = 1, max = 9600) Octets value) {}
