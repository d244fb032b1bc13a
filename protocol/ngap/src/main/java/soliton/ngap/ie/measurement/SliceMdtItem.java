package soliton.ngap.ie.measurement;

import soliton.base.Snssai;
import soliton.per.Sequence;

/// Slice MDT item. TS 38.413 9.4.5.
@Sequence
public record SliceMdtItem(Snssai snssai) {}
