package soliton.ngap.ie.warning;

import soliton.base.Octets;
import soliton.per.OctetSize;

/// Warning message contents. TS 38.413 9.3.1.42.
public record WarningMessageContents(@OctetSize(min = 1, max = 9600) Octets value) {}
