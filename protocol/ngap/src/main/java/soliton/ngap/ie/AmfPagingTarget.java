package soliton.ngap.ie;

import soliton.base.Tai;
import soliton.per.Choice;

/// AMFPagingTarget. TS 38.413 9.4.
@Choice
public sealed interface AmfPagingTarget permits GlobalRanNodeId, AmfPagingTarget.TaiValue {
  /// Values of TaiValue.
  record TaiValue(Tai value) implements AmfPagingTarget {}
}
