package soliton.ngap.ie.measurement;

import soliton.base.Octets;
import soliton.per.Choice;

/// NTN geographical area item. TS 38.413 9.4.5.
@Choice
public sealed interface NtnGeographicalAreaItem permits MdtCircle, NtnGeographicalAreaItem.Polygon {
  /// Polygon, of [NtnGeographicalAreaItem].
  record Polygon(Octets value) implements NtnGeographicalAreaItem {}
}
