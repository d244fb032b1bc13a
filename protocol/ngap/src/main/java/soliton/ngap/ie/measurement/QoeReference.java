package soliton.ngap.ie.measurement;

import soliton.base.Octets;
import soliton.per.OctetSize;

/// QoE reference. TS 38.413 9.4.5.
public record QoeReference(@OctetSize(min = 6, max = 6) Octets value) {}
