package soliton.ngap.ie.measurement;

import soliton.base.Snssai;
import soliton.per.Sequence;

/// SliceSupportQMC-Item. TS 38.413 9.4.
@Sequence
public record SliceSupportQmcItem(Snssai snssai) {}
