package soliton.ngap.ie;

import soliton.base.Snssai;
import soliton.per.Sequence;

/// Allowed NSSAI item. TS 38.413 9.3.1.31.
@Sequence
public record AllowedNssaiItem(Snssai snssai) {}
