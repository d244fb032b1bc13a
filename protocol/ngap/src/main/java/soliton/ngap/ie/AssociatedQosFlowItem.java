package soliton.ngap.ie;

import static soliton.per.Criticality.IGNORE;

import org.jspecify.annotations.Nullable;
import soliton.base.Qfi;
import soliton.per.Enumerated;
import soliton.per.Ie;
import soliton.per.Sequence;

/// Associated QoS flow item. TS 38.413 9.4.5.
@Sequence
public record AssociatedQosFlowItem(
    Qfi qosFlowIdentifier,
    @Nullable QosFlowMappingIndication qosFlowMappingIndication,
    @Ie(id = 221, criticality = IGNORE)
        @Nullable AlternativeQosParaSetIndex currentQosParaSetIndex) {

  /// QoS flow mapping indication, of [AssociatedQosFlowItem].
  @Enumerated
  public enum QosFlowMappingIndication {
    UL,
    DL
  }
}
