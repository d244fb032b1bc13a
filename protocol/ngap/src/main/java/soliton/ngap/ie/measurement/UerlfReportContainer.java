package soliton.ngap.ie.measurement;

import soliton.base.Octets;
import soliton.per.Choice;

/// UERLF report container. TS 38.413 9.4.5.
@Choice
public sealed interface UerlfReportContainer
    permits UerlfReportContainer.Nr, UerlfReportContainer.Lte {
  /// NR, of [UerlfReportContainer].
  record Nr(Octets value) implements UerlfReportContainer {}

  /// LTE, of [UerlfReportContainer].
  record Lte(Octets value) implements UerlfReportContainer {}
}
