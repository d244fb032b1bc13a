package soliton.ngap.ie;

import soliton.per.Sequence;

/// RecommendedRANNodeItem. TS 38.413 9.4.
@Sequence
public record RecommendedRanNodeItem(AmfPagingTarget amfPagingTarget) {}
