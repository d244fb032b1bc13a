package soliton.ngap.transfer;

import static soliton.per.Criticality.IGNORE;

import java.util.List;
import org.jspecify.annotations.Nullable;
import soliton.ngap.NgapTransfer;
import soliton.ngap.ie.Cause;
import soliton.ngap.ie.QosFlowAdditionalInfoItemRelCom;
import soliton.per.Ie;
import soliton.per.ListSize;
import soliton.per.Sequence;

/// PDU session resource release command transfer, between NG-RAN node and SMF. TS 38.413
/// 9.3.4.12.
@Sequence
public record PduSessionResourceReleaseCommandTransfer(
    Cause cause,
    @Ie(id = 397, criticality = IGNORE) @ListSize(min = 1, max = 64)
        @Nullable List<QosFlowAdditionalInfoItemRelCom> qosFlowAdditionalInfoList)
    implements NgapTransfer {
  public PduSessionResourceReleaseCommandTransfer {
    qosFlowAdditionalInfoList =
        qosFlowAdditionalInfoList == null ? null : List.copyOf(qosFlowAdditionalInfoList);
  }
}
