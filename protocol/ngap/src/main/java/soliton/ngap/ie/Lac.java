package soliton.ngap.ie;

import soliton.base.Octets;
import soliton.per.OctetSize;

/// LAC, part of [Lai]. TS 38.413 9.3.1.25.
public record Lac(@OctetSize(min = 2, max = 2) Octets value) {}
