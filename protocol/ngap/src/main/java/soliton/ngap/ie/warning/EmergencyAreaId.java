package soliton.ngap.ie.warning;

import soliton.base.Octets;
import soliton.per.OctetSize;

/// Emergency area ID. TS 38.413 9.4.5.
public record EmergencyAreaId(@OctetSize(min = 3, max = 3) Octets value) {}
