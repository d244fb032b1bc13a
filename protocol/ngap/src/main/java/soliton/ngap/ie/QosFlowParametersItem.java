package soliton.ngap.ie;

import static soliton.per.Criticality.IGNORE;

import java.util.List;
import org.jspecify.annotations.Nullable;
import soliton.base.Octets;
import soliton.base.Qfi;
import soliton.per.Ie;
import soliton.per.ListSize;
import soliton.per.Sequence;

/// QoS flow parameters item, part of
/// [soliton.ngap.transfer.PathSwitchRequestAcknowledgeTransfer]. TS 38.413 9.3.4.9.
@Sequence
public record QosFlowParametersItem(
    Qfi qosFlowIdentifier,
    @ListSize(min = 1, max = 8) @Nullable List<AlternativeQosParaSetItem> alternativeQosParaSetList,
    @Ie(id = 187, criticality = IGNORE) @Nullable ExtendedPacketDelayBudget cnPacketDelayBudgetDl,
    @Ie(id = 188, criticality = IGNORE) @Nullable ExtendedPacketDelayBudget cnPacketDelayBudgetUl,
    @Ie(id = 279, criticality = IGNORE) @Nullable Octets burstArrivalTimeDownlink) {
  public QosFlowParametersItem {
    alternativeQosParaSetList =
        alternativeQosParaSetList == null ? null : List.copyOf(alternativeQosParaSetList);
  }
}
