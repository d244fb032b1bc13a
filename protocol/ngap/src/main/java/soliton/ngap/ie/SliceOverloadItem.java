package soliton.ngap.ie;

import soliton.base.Snssai;
import soliton.per.Sequence;

/// SliceOverloadItem. TS 38.413 9.4.
@Sequence
public record SliceOverloadItem(Snssai snssai) {}
