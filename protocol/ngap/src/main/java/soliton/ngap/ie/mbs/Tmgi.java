package soliton.ngap.ie.mbs;

import soliton.base.Octets;
import soliton.per.OctetSize;

/// TMGI. TS 38.413 9.4.
public record Tmgi(@OctetSize(min = 6, max = 6) Octets value) {}
