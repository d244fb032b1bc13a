package soliton.ngap.ie;

import soliton.per.Enumerated;
import soliton.per.Sequence;

/// RAN feedback type reactive, part of [RanFeedbackType]. TS 38.413 9.3.1.130.
@Sequence
public record RanFeedbackTypeReactive(CapabilityForBatAdaptation capabilityForBatAdaptation)
    implements RanFeedbackType {

  /// Capability for bat adaptation, of [RanFeedbackTypeReactive].
  @Enumerated
  public enum CapabilityForBatAdaptation {
    TRUE
  }
}
