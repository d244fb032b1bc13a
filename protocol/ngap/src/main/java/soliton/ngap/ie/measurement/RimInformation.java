package soliton.ngap.ie.measurement;

import soliton.per.Enumerated;
import soliton.per.Sequence;

/// RIMInformation. TS 38.413 9.4.
@Sequence
public record RimInformation(GnbSetId targetgNbSetId, RimRsDetection rimRsDetection) {

  /// Values of RimRsDetection.
  @Enumerated
  public enum RimRsDetection {
    RS_DETECTED,
    RS_DISAPPEARED
  }
}
