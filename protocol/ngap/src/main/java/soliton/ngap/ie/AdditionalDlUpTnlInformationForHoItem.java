package soliton.ngap.ie;

import static soliton.per.Criticality.IGNORE;

import java.util.List;
import org.jspecify.annotations.Nullable;
import soliton.per.Ie;
import soliton.per.ListSize;
import soliton.per.Sequence;

/// Additional DL up tnl information for HO item, part of
/// [soliton.ngap.transfer.HandoverRequestAcknowledgeTransfer]. TS 38.413 9.3.4.11.
@Sequence
public record AdditionalDlUpTnlInformationForHoItem(
    UpTransportLayerInformation additionalDlNguUpTnlInformation,
    @ListSize(min = 1, max = 64)
        List<QosFlowItemWithDataForwarding> additionalQosFlowSetupResponseList,
    @Nullable UpTransportLayerInformation additionalDlForwardingUptnlInformation,
    @Ie(id = 183, criticality = IGNORE)
        @Nullable UpTransportLayerInformation additionalRedundantDlNguUpTnlInformation) {
  public AdditionalDlUpTnlInformationForHoItem {
    additionalQosFlowSetupResponseList = List.copyOf(additionalQosFlowSetupResponseList);
  }
}
