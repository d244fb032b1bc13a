package soliton.ngap.ie.measurement;

import soliton.base.Octets;
import soliton.per.Choice;

/// UE history information from the UE, part of
/// [soliton.ngap.transfer.SourceNgranNodeToTargetNgranNodeTransparentContainer]. TS 38.413
/// 9.3.1.29.
@Choice
public sealed interface UeHistoryInformationFromTheUe permits UeHistoryInformationFromTheUe.Nr {
  /// NR, of [UeHistoryInformationFromTheUe].
  record Nr(Octets value) implements UeHistoryInformationFromTheUe {}
}
