package soliton.ngap.ie;

import soliton.base.Octets;
import soliton.per.OctetSize;

/// TimeStamp. TS 38.413 9.4.
public record TimeStamp(@OctetSize(min = 4, max = 4) Octets value) {}
