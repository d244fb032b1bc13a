package soliton.ngap.ie;

import soliton.per.IntegerRange;

/// RAN UE NGAP ID: identity of the UE within the NG-RAN node. TS 38.413 9.3.3.2.
public record RanUeNgapId(@IntegerRange(min = 0, max = 4294967295L) long value) {}
