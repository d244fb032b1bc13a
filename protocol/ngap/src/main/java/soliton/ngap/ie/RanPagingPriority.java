package soliton.ngap.ie;

import soliton.per.IntegerRange;

/// RAN paging priority. TS 38.413 9.4.5.
public record RanPagingPriority(@IntegerRange(min = 1, max = 256) int value) {}
