package soliton.ngap.ie;

import soliton.per.Enumerated;
import soliton.per.Sequence;

/// RANfeedbacktype-reactive. TS 38.413 9.4.
@Sequence
public record RanFeedbackTypeReactive(CapabilityForBatAdaptation capabilityForBatAdaptation)
    implements RanFeedbackType {

  /// Values of CapabilityForBatAdaptation.
  @Enumerated
  public enum CapabilityForBatAdaptation {
    TRUE
  }
}
