package soliton.ngap.ie;

import soliton.base.Octets;
import soliton.per.OctetSize;

/// PortNumber. TS 38.413 9.4.
public record PortNumber(@OctetSize(min = 2, max = 2) Octets value) {}
