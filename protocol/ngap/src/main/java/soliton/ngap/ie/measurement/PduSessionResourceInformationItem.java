package soliton.ngap.ie.measurement;

import java.util.List;
import org.jspecify.annotations.Nullable;
import soliton.base.PduSessionId;
import soliton.per.ListSize;
import soliton.per.Sequence;

/// PDU session resource information item, part of
/// [soliton.ngap.transfer.SourceNgranNodeToTargetNgranNodeTransparentContainer]. TS 38.413
/// 9.3.1.29.
@Sequence
public record PduSessionResourceInformationItem(
    PduSessionId pduSessionId,
    @ListSize(min = 1, max = 64) List<QosFlowInformationItem> qosFlowInformationList,
    @ListSize(min = 1, max = 32)
        @Nullable List<DrbsToQosFlowsMappingItem> drbsToQosFlowsMappingList) {
  public PduSessionResourceInformationItem {
    qosFlowInformationList = List.copyOf(qosFlowInformationList);
    drbsToQosFlowsMappingList =
        drbsToQosFlowsMappingList == null ? null : List.copyOf(drbsToQosFlowsMappingList);
  }
}
