package soliton.ngap.ie;

import soliton.base.Octets;
import soliton.per.OctetSize;

/// Port number. TS 38.413 9.4.5.
public record PortNumber(@OctetSize(min = 2, max = 2) Octets value) {}
