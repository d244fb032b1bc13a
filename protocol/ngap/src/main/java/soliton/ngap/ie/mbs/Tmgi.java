package soliton.ngap.ie.mbs;

import soliton.base.Octets;
import soliton.per.OctetSize;

/// TMGI, part of [MbsSessionId]. TS 38.413 9.3.1.206.
public record Tmgi(@OctetSize(min = 6, max = 6) Octets value) {}
