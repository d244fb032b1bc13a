package soliton.ngap.ie;

import soliton.base.Snssai;
import soliton.per.Sequence;

/// Slice support item. TS 38.413 9.3.1.17.
@Sequence
public record SliceSupportItem(Snssai snssai) {}
