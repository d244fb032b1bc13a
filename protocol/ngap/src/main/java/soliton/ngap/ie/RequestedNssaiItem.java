package soliton.ngap.ie;

import soliton.base.Snssai;
import soliton.per.Sequence;

/// RequestedNSSAIItem. TS 38.413 9.4.
@Sequence
public record RequestedNssaiItem(Snssai snssai) {}
