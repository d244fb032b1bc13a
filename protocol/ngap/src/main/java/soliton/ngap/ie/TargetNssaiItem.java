package soliton.ngap.ie;

import soliton.base.Snssai;
import soliton.per.Sequence;

/// Target NSSAI item. TS 38.413 9.4.5.
@Sequence
public record TargetNssaiItem(Snssai snssai) {}
