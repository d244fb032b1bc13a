package soliton.ngap.ie.measurement;

import soliton.base.Snssai;
import soliton.per.Sequence;

/// SliceMDTItem. TS 38.413 9.4.
@Sequence
public record SliceMdtItem(Snssai snssai) {}
