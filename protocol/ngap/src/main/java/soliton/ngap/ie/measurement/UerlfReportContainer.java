package soliton.ngap.ie.measurement;

import soliton.base.Octets;
import soliton.per.Choice;

/// UERLFReportContainer. TS 38.413 9.4.
@Choice
public sealed interface UerlfReportContainer
    permits UerlfReportContainer.Nr, UerlfReportContainer.Lte {
  /// Values of Nr.
  record Nr(Octets value) implements UerlfReportContainer {}

  /// Values of Lte.
  record Lte(Octets value) implements UerlfReportContainer {}
}
