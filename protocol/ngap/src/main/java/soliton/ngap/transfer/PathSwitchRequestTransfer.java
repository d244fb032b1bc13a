package soliton.ngap.transfer;

import static soliton.per.Criticality.IGNORE;

import java.util.List;
import org.jspecify.annotations.Nullable;
import soliton.ngap.NgapTransfer;
import soliton.ngap.ie.DlNguTnlInformationReused;
import soliton.ngap.ie.EcnMarkingOrCongestionInformationReportingStatusItem;
import soliton.ngap.ie.GlobalRanNodeId;
import soliton.ngap.ie.PduSetbasedHandlingIndicator;
import soliton.ngap.ie.QosFlowAcceptedItem;
import soliton.ngap.ie.QosFlowPerTnlInformationItem;
import soliton.ngap.ie.RedundantPduSessionInformation;
import soliton.ngap.ie.UpTransportLayerInformation;
import soliton.ngap.ie.UserPlaneSecurityInformation;
import soliton.ngap.ie.mbs.MbsSupportIndicator;
import soliton.per.Ie;
import soliton.per.ListSize;
import soliton.per.Sequence;

/// Path switch request transfer, between NG-RAN node and SMF. TS 38.413 9.3.4.8.
@Sequence
public record PathSwitchRequestTransfer(
    UpTransportLayerInformation dlNguUpTnlInformation,
    @Nullable DlNguTnlInformationReused dlNguTnlInformationReused,
    @Nullable UserPlaneSecurityInformation userPlaneSecurityInformation,
    @ListSize(min = 1, max = 64) List<QosFlowAcceptedItem> qosFlowAcceptedList,
    @Ie(id = 155, criticality = IGNORE) @ListSize(min = 1, max = 3)
        @Nullable List<QosFlowPerTnlInformationItem> additionalDlQosFlowPerTnlInformation,
    @Ie(id = 192, criticality = IGNORE)
        @Nullable UpTransportLayerInformation redundantDlNguUpTnlInformation,
    @Ie(id = 191, criticality = IGNORE)
        @Nullable DlNguTnlInformationReused redundantDlNguTnlInformationReused,
    @Ie(id = 184, criticality = IGNORE) @ListSize(min = 1, max = 3)
        @Nullable List<QosFlowPerTnlInformationItem> additionalRedundantDlQosFlowPerTnlInformation,
    @Ie(id = 198, criticality = IGNORE) @Nullable RedundantPduSessionInformation usedRsnInformation,
    @Ie(id = 27, criticality = IGNORE) @Nullable GlobalRanNodeId globalRanNodeId,
    @Ie(id = 309, criticality = IGNORE) @Nullable MbsSupportIndicator mbsSupportIndicator,
    @Ie(id = 423, criticality = IGNORE)
        @Nullable PduSetbasedHandlingIndicator pduSetbasedHandlingIndicator,
    @Ie(id = 426, criticality = IGNORE) @ListSize(min = 1, max = 64)
        @Nullable List<EcnMarkingOrCongestionInformationReportingStatusItem>
            ecnMarkingOrCongestionInformationReportingStatus)
    implements NgapTransfer {
  public PathSwitchRequestTransfer {
    qosFlowAcceptedList = List.copyOf(qosFlowAcceptedList);
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
