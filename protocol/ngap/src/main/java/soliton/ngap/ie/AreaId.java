package soliton.ngap.ie;

import soliton.base.Tai;
import soliton.per.Choice;

/// Area ID. TS 38.413 9.4.5.
@Choice
public sealed interface AreaId permits AreaId.TaiValue, GlobalRanNodeId, NrCgi {
  /// TAI, of [AreaId].
  record TaiValue(Tai value) implements AreaId {}
}
