package soliton.ngap.ie;

import soliton.base.Tai;
import soliton.per.Choice;

/// AMF paging target. TS 38.413 9.4.5.
@Choice
public sealed interface AmfPagingTarget permits GlobalRanNodeId, AmfPagingTarget.TaiValue {
  /// TAI, of [AmfPagingTarget].
  record TaiValue(Tai value) implements AmfPagingTarget {}
}
