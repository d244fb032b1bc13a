package soliton.ngap.ie.measurement;

import soliton.base.Octets;
import soliton.per.OctetSize;

/// WLAN name. TS 38.413 9.4.5.
public record WlanName(@OctetSize(min = 1, max = 32) Octets value) {}
