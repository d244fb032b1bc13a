package soliton.ngap.ie;

import static soliton.per.Criticality.IGNORE;

import org.jspecify.annotations.Nullable;
import soliton.base.Qfi;
import soliton.per.Enumerated;
import soliton.per.Ie;
import soliton.per.Sequence;

/// AssociatedQosFlowItem. TS 38.413 9.4.
@Sequence
public record AssociatedQosFlowItem(
    Qfi qosFlowIdentifier,
    @Nullable QosFlowMappingIndication qosFlowMappingIndication,
    @Ie(id = 221, criticality = IGNORE)
        @Nullable AlternativeQosParaSetIndex currentQosParaSetIndex) {

  /// Values of QosFlowMappingIndication.
  @Enumerated
  public enum QosFlowMappingIndication {
    UL,
    DL
  }
}
