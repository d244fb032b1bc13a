package soliton.ngap.ie;

import soliton.base.Octets;
import soliton.per.OctetSize;

/// MMSID. TS 38.413 9.4.
public record Mmsid(@OctetSize(min = 1, max = 1) Octets value) {}
