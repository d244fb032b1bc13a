package soliton.ngap.ie;

import java.util.List;
import soliton.per.ListSize;
import soliton.per.Sequence;

/// QoS flow per TNL information. TS 38.413 9.4.5.
@Sequence
public record QosFlowPerTnlInformation(
    UpTransportLayerInformation upTransportLayerInformation,
    @ListSize(min = 1, max = 64) List<AssociatedQosFlowItem> associatedQosFlowList) {
  public QosFlowPerTnlInformation {
    associatedQosFlowList = List.copyOf(associatedQosFlowList);
  }
}
