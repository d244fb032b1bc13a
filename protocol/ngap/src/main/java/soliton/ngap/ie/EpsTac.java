package soliton.ngap.ie;

import soliton.base.Octets;
import soliton.per.OctetSize;

/// EPS TAC. TS 38.413 9.4.5.
public record EpsTac(@OctetSize(min = 2, max = 2) Octets value) {}
