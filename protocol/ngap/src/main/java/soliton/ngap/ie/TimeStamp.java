package soliton.ngap.ie;

import soliton.base.Octets;
import soliton.per.OctetSize;

/// Time stamp: seconds of UTC since 1900, as in NTP. TS 38.413 9.4.5.
public record TimeStamp(@OctetSize(min = 4, max = 4) Octets value) {}
