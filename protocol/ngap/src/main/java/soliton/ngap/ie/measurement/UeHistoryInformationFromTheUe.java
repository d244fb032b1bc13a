package soliton.ngap.ie.measurement;

import soliton.base.Octets;
import soliton.per.Choice;

/// UEHistoryInformationFromTheUE. TS 38.413 9.4.
@Choice
public sealed interface UeHistoryInformationFromTheUe permits UeHistoryInformationFromTheUe.Nr {
  /// Values of Nr.
  record Nr(Octets value) implements UeHistoryInformationFromTheUe {}
}
