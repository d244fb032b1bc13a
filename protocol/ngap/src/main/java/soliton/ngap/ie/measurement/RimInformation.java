package soliton.ngap.ie.measurement;

import soliton.per.Enumerated;
import soliton.per.Sequence;

/// RIM information. TS 38.413 9.4.5.
@Sequence
public record RimInformation(GnbSetId targetgNbSetId, RimRsDetection rimRsDetection) {

  /// Rim rs detection, of [RimInformation].
  @Enumerated
  public enum RimRsDetection {
    RS_DETECTED,
    RS_DISAPPEARED
  }
}
