package soliton.ngap.transfer;

import static soliton.per.Criticality.IGNORE;

import java.util.List;
import org.jspecify.annotations.Nullable;
import soliton.ngap.NgapTransfer;
import soliton.ngap.ie.QosFlowAdditionalInfoItemRelRes;
import soliton.ngap.ie.SecondaryRatUsageInformation;
import soliton.per.Ie;
import soliton.per.ListSize;
import soliton.per.Sequence;

/// PDU session resource release response transfer, between NG-RAN node and SMF. TS 38.413
/// 9.3.4.21.
@Sequence
public record PduSessionResourceReleaseResponseTransfer(
    @Ie(id = 144, criticality = IGNORE)
        @Nullable SecondaryRatUsageInformation secondaryRatUsageInformation,
    @Ie(id = 397, criticality = IGNORE) @ListSize(min = 1, max = 64)
        @Nullable List<QosFlowAdditionalInfoItemRelRes> qosFlowAdditionalInfoList)
    implements NgapTransfer {
  public PduSessionResourceReleaseResponseTransfer {
    qosFlowAdditionalInfoList =
        qosFlowAdditionalInfoList == null ? null : List.copyOf(qosFlowAdditionalInfoList);
  }
}
