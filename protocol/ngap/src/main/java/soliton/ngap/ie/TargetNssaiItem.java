package soliton.ngap.ie;

import soliton.base.Snssai;
import soliton.per.Sequence;

/// TargetNSSAI-Item. TS 38.413 9.4.
@Sequence
public record TargetNssaiItem(Snssai snssai) {}
