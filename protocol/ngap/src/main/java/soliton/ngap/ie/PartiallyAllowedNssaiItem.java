package soliton.ngap.ie;

import soliton.base.Snssai;
import soliton.per.Sequence;

/// Partially allowed NSSAI item. TS 38.413 9.4.5.
@Sequence
public record PartiallyAllowedNssaiItem(Snssai snssai) {}
