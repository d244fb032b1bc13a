package soliton.ngap.ie;

import soliton.base.Octets;
import soliton.per.OctetSize;

/// Rejected NSSA iin PLMN. TS 38.413 9.4.5.
public record RejectedNssaIinPlmn(@OctetSize(min = 32, max = 32) Octets value) {}
