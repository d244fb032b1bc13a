package soliton.ngap.ie;

import soliton.base.Octets;
import soliton.per.BitSize;

/// Security key: K_gNB, or NH. TS 38.413 9.3.1.87.
public record SecurityKey(@BitSize(min = 256, max = 256) Octets value) {}
