package soliton.ngap.ie.measurement;

import soliton.base.Octets;
import soliton.per.Choice;

/// NTN-Geographical-Area-Item. TS 38.413 9.4.
@Choice
public sealed interface NtnGeographicalAreaItem permits MdtCircle, NtnGeographicalAreaItem.Polygon {
  /// Values of Polygon.
  record Polygon(Octets value) implements NtnGeographicalAreaItem {}
}
