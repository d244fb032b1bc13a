package soliton.ngap.ie;

import soliton.base.Octets;
import soliton.per.OctetSize;

/// LAC. TS 38.413 9.4.
public record Lac(@OctetSize(min = 2, max = 2) Octets value) {}
