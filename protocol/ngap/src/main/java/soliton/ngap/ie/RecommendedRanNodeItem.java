package soliton.ngap.ie;

import soliton.per.Sequence;

/// Recommended RAN node item. TS 38.413 9.4.5.
@Sequence
public record RecommendedRanNodeItem(AmfPagingTarget amfPagingTarget) {}
