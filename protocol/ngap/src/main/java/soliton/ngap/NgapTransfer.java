package soliton.ngap;

import soliton.ngap.transfer.AiotSessionReleaseCommandTransfer;
import soliton.ngap.transfer.AiotSessionReleaseCompleteTransfer;
import soliton.ngap.transfer.AiotSessionReleaseRequestTransfer;
import soliton.ngap.transfer.BroadcastTransportFailureTransfer;
import soliton.ngap.transfer.BroadcastTransportRequestTransfer;
import soliton.ngap.transfer.BroadcastTransportResponseTransfer;
import soliton.ngap.transfer.CommandFailureTransfer;
import soliton.ngap.transfer.CommandRequestTransfer;
import soliton.ngap.transfer.CommandResponseTransfer;
import soliton.ngap.transfer.HandoverCommandTransfer;
import soliton.ngap.transfer.HandoverPreparationUnsuccessfulTransfer;
import soliton.ngap.transfer.HandoverRequestAcknowledgeTransfer;
import soliton.ngap.transfer.HandoverRequiredTransfer;
import soliton.ngap.transfer.HandoverResourceAllocationUnsuccessfulTransfer;
import soliton.ngap.transfer.InventoryFailureTransfer;
import soliton.ngap.transfer.InventoryReportTransfer;
import soliton.ngap.transfer.InventoryRequestTransfer;
import soliton.ngap.transfer.InventoryResponseTransfer;
import soliton.ngap.transfer.MbsDistributionReleaseRequestTransfer;
import soliton.ngap.transfer.MbsDistributionSetupRequestTransfer;
import soliton.ngap.transfer.MbsDistributionSetupResponseTransfer;
import soliton.ngap.transfer.MbsDistributionSetupUnsuccessfulTransfer;
import soliton.ngap.transfer.MbsSessionReleaseResponseTransfer;
import soliton.ngap.transfer.MbsSessionSetupOrModFailureTransfer;
import soliton.ngap.transfer.MbsSessionSetupOrModRequestTransfer;
import soliton.ngap.transfer.MbsSessionSetupOrModResponseTransfer;
import soliton.ngap.transfer.MulticastSessionActivationRequestTransfer;
import soliton.ngap.transfer.MulticastSessionDeactivationRequestTransfer;
import soliton.ngap.transfer.MulticastSessionUpdateRequestTransfer;
import soliton.ngap.transfer.PathSwitchRequestAcknowledgeTransfer;
import soliton.ngap.transfer.PathSwitchRequestSetupFailedTransfer;
import soliton.ngap.transfer.PathSwitchRequestTransfer;
import soliton.ngap.transfer.PathSwitchRequestUnsuccessfulTransfer;
import soliton.ngap.transfer.PduSessionResourceModifyConfirmTransfer;
import soliton.ngap.transfer.PduSessionResourceModifyIndicationTransfer;
import soliton.ngap.transfer.PduSessionResourceModifyIndicationUnsuccessfulTransfer;
import soliton.ngap.transfer.PduSessionResourceModifyRequestTransfer;
import soliton.ngap.transfer.PduSessionResourceModifyResponseTransfer;
import soliton.ngap.transfer.PduSessionResourceModifyUnsuccessfulTransfer;
import soliton.ngap.transfer.PduSessionResourceNotifyReleasedTransfer;
import soliton.ngap.transfer.PduSessionResourceNotifyTransfer;
import soliton.ngap.transfer.PduSessionResourceReleaseCommandTransfer;
import soliton.ngap.transfer.PduSessionResourceReleaseResponseTransfer;
import soliton.ngap.transfer.PduSessionResourceSetupRequestTransfer;
import soliton.ngap.transfer.PduSessionResourceSetupResponseTransfer;
import soliton.ngap.transfer.PduSessionResourceSetupUnsuccessfulTransfer;
import soliton.ngap.transfer.SecondaryRatDataUsageReportTransfer;
import soliton.ngap.transfer.SourceNgranNodeToTargetNgranNodeTransparentContainer;
import soliton.ngap.transfer.TargetNgranNodeToSourceNgranNodeFailureTransparentContainer;
import soliton.ngap.transfer.TargetNgranNodeToSourceNgranNodeTransparentContainer;
import soliton.ngap.transfer.UeContextResumeRequestTransfer;
import soliton.ngap.transfer.UeContextResumeResponseTransfer;
import soliton.ngap.transfer.UeContextSuspendRequestTransfer;
import soliton.per.Family;

/// A container that the AMF passes on as octets, between the NG-RAN node and the SMF (TS 38.413
/// 9.3.4), the MB-SMF (9.3.5), the AIOTF, or another NG-RAN node (9.3.1).
@Family
public sealed interface NgapTransfer
    permits PduSessionResourceSetupRequestTransfer,
        PduSessionResourceSetupResponseTransfer,
        PduSessionResourceReleaseCommandTransfer,
        PduSessionResourceReleaseResponseTransfer,
        AiotSessionReleaseCommandTransfer,
        AiotSessionReleaseCompleteTransfer,
        AiotSessionReleaseRequestTransfer,
        BroadcastTransportFailureTransfer,
        BroadcastTransportRequestTransfer,
        BroadcastTransportResponseTransfer,
        CommandRequestTransfer,
        CommandResponseTransfer,
        CommandFailureTransfer,
        HandoverCommandTransfer,
        HandoverPreparationUnsuccessfulTransfer,
        HandoverRequestAcknowledgeTransfer,
        HandoverRequiredTransfer,
        HandoverResourceAllocationUnsuccessfulTransfer,
        InventoryRequestTransfer,
        InventoryResponseTransfer,
        InventoryFailureTransfer,
        InventoryReportTransfer,
        MbsSessionSetupOrModFailureTransfer,
        MbsSessionSetupOrModRequestTransfer,
        MbsSessionReleaseResponseTransfer,
        MbsSessionSetupOrModResponseTransfer,
        MbsDistributionReleaseRequestTransfer,
        MbsDistributionSetupRequestTransfer,
        MbsDistributionSetupResponseTransfer,
        MbsDistributionSetupUnsuccessfulTransfer,
        MulticastSessionActivationRequestTransfer,
        MulticastSessionDeactivationRequestTransfer,
        MulticastSessionUpdateRequestTransfer,
        PathSwitchRequestAcknowledgeTransfer,
        PathSwitchRequestSetupFailedTransfer,
        PathSwitchRequestTransfer,
        PathSwitchRequestUnsuccessfulTransfer,
        PduSessionResourceModifyConfirmTransfer,
        PduSessionResourceModifyIndicationUnsuccessfulTransfer,
        PduSessionResourceModifyRequestTransfer,
        PduSessionResourceModifyResponseTransfer,
        PduSessionResourceModifyIndicationTransfer,
        PduSessionResourceModifyUnsuccessfulTransfer,
        PduSessionResourceNotifyReleasedTransfer,
        PduSessionResourceNotifyTransfer,
        PduSessionResourceSetupUnsuccessfulTransfer,
        SecondaryRatDataUsageReportTransfer,
        SourceNgranNodeToTargetNgranNodeTransparentContainer,
        TargetNgranNodeToSourceNgranNodeTransparentContainer,
        TargetNgranNodeToSourceNgranNodeFailureTransparentContainer,
        UeContextResumeRequestTransfer,
        UeContextResumeResponseTransfer,
        UeContextSuspendRequestTransfer {}
