package soliton.ngap.ie;

import soliton.base.Octets;
import soliton.per.BitSize;

/// SecurityKey. TS 38.413 9.4.
public record SecurityKey(@BitSize(min = 256, max = 256) Octets value) {}
