package soliton.ngap.transfer;

import static soliton.per.Criticality.IGNORE;

import java.util.List;
import org.jspecify.annotations.Nullable;
import soliton.ngap.NgapTransfer;
import soliton.ngap.ie.EcnMarkingOrCongestionInformationReportingStatusItem;
import soliton.ngap.ie.GlobalRanNodeId;
import soliton.ngap.ie.QosFlowPerTnlInformation;
import soliton.ngap.ie.QosFlowPerTnlInformationItem;
import soliton.ngap.ie.SecondaryRatUsageInformation;
import soliton.ngap.ie.SecurityResult;
import soliton.per.Ie;
import soliton.per.ListSize;
import soliton.per.Sequence;

/// PDU session resource modify indication transfer, between NG-RAN node and SMF. TS 38.413
/// 9.3.4.6.
@Sequence
public record PduSessionResourceModifyIndicationTransfer(
    QosFlowPerTnlInformation dlQosFlowPerTnlInformation,
    @ListSize(min = 1, max = 3)
        @Nullable List<QosFlowPerTnlInformationItem> additionalDlQosFlowPerTnlInformation,
    @Ie(id = 144, criticality = IGNORE)
        @Nullable SecondaryRatUsageInformation secondaryRatUsageInformation,
    @Ie(id = 156, criticality = IGNORE) @Nullable SecurityResult securityResult,
    @Ie(id = 193, criticality = IGNORE)
        @Nullable QosFlowPerTnlInformation redundantDlQosFlowPerTnlInformation,
    @Ie(id = 184, criticality = IGNORE) @ListSize(min = 1, max = 3)
        @Nullable List<QosFlowPerTnlInformationItem> additionalRedundantDlQosFlowPerTnlInformation,
    @Ie(id = 27, criticality = IGNORE) @Nullable GlobalRanNodeId globalRanNodeId,
    @Ie(id = 426, criticality = IGNORE) @ListSize(min = 1, max = 64)
        @Nullable List<EcnMarkingOrCongestionInformationReportingStatusItem>
            ecnMarkingOrCongestionInformationReportingStatus)
    implements NgapTransfer {
  public PduSessionResourceModifyIndicationTransfer {
    additionalDlQosFlowPerTnlInformation =
        additionalDlQosFlowPerTnlInformation == null
            ? null
            : List.copyOf(additionalDlQosFlowPerTnlInformation);
    additionalRedundantDlQosFlowPerTnlInformation =
        additionalRedundantDlQosFlowPerTnlInformation == null
            ? null
            : List.copyOf(additionalRedundantDlQosFlowPerTnlInformation);
    ecnMarkingOrCongestionInformationReportingStatus =
        ecnMarkingOrCongestionInformationReportingStatus == null
            ? null
            : List.copyOf(ecnMarkingOrCongestionInformationReportingStatus);
  }
}
