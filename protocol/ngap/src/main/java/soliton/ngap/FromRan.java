package soliton.ngap;

import soliton.ngap.message.AiotSessionReleaseComplete;
import soliton.ngap.message.AiotSessionReleaseRequest;
import soliton.ngap.message.AmfConfigurationUpdateAcknowledge;
import soliton.ngap.message.AmfConfigurationUpdateFailure;
import soliton.ngap.message.BroadcastSessionModificationFailure;
import soliton.ngap.message.BroadcastSessionModificationResponse;
import soliton.ngap.message.BroadcastSessionReleaseRequired;
import soliton.ngap.message.BroadcastSessionReleaseResponse;
import soliton.ngap.message.BroadcastSessionSetupFailure;
import soliton.ngap.message.BroadcastSessionSetupResponse;
import soliton.ngap.message.BroadcastSessionTransportFailure;
import soliton.ngap.message.BroadcastSessionTransportResponse;
import soliton.ngap.message.CellTrafficTrace;
import soliton.ngap.message.CommandFailure;
import soliton.ngap.message.CommandResponse;
import soliton.ngap.message.DistributionReleaseRequest;
import soliton.ngap.message.DistributionSetupRequest;
import soliton.ngap.message.ErrorIndication;
import soliton.ngap.message.HandoverCancel;
import soliton.ngap.message.HandoverFailure;
import soliton.ngap.message.HandoverNotify;
import soliton.ngap.message.HandoverRequestAcknowledge;
import soliton.ngap.message.HandoverRequired;
import soliton.ngap.message.InitialContextSetupFailure;
import soliton.ngap.message.InitialContextSetupResponse;
import soliton.ngap.message.InitialUeMessage;
import soliton.ngap.message.InventoryFailure;
import soliton.ngap.message.InventoryReport;
import soliton.ngap.message.InventoryResponse;
import soliton.ngap.message.LocationReport;
import soliton.ngap.message.LocationReportingFailureIndication;
import soliton.ngap.message.MtCommunicationHandlingRequest;
import soliton.ngap.message.MulticastSessionActivationFailure;
import soliton.ngap.message.MulticastSessionActivationResponse;
import soliton.ngap.message.MulticastSessionDeactivationResponse;
import soliton.ngap.message.MulticastSessionUpdateFailure;
import soliton.ngap.message.MulticastSessionUpdateResponse;
import soliton.ngap.message.NasNonDeliveryIndication;
import soliton.ngap.message.NgRemovalFailure;
import soliton.ngap.message.NgRemovalRequest;
import soliton.ngap.message.NgRemovalResponse;
import soliton.ngap.message.NgReset;
import soliton.ngap.message.NgResetAcknowledge;
import soliton.ngap.message.NgSetupRequest;
import soliton.ngap.message.PathSwitchRequest;
import soliton.ngap.message.PduSessionResourceModifyIndication;
import soliton.ngap.message.PduSessionResourceModifyResponse;
import soliton.ngap.message.PduSessionResourceNotify;
import soliton.ngap.message.PduSessionResourceReleaseResponse;
import soliton.ngap.message.PduSessionResourceSetupResponse;
import soliton.ngap.message.PrivateMessage;
import soliton.ngap.message.PwsCancelResponse;
import soliton.ngap.message.PwsFailureIndication;
import soliton.ngap.message.PwsRestartIndication;
import soliton.ngap.message.RanConfigurationUpdate;
import soliton.ngap.message.RancpRelocationIndication;
import soliton.ngap.message.RetrieveUeInformation;
import soliton.ngap.message.RrcInactiveTransitionReport;
import soliton.ngap.message.SecondaryRatDataUsageReport;
import soliton.ngap.message.TimingSynchronisationStatusFailure;
import soliton.ngap.message.TimingSynchronisationStatusReport;
import soliton.ngap.message.TimingSynchronisationStatusResponse;
import soliton.ngap.message.TraceFailureIndication;
import soliton.ngap.message.UeContextModificationFailure;
import soliton.ngap.message.UeContextModificationResponse;
import soliton.ngap.message.UeContextReleaseComplete;
import soliton.ngap.message.UeContextReleaseRequest;
import soliton.ngap.message.UeContextResumeRequest;
import soliton.ngap.message.UeContextSuspendRequest;
import soliton.ngap.message.UeRadioCapabilityCheckResponse;
import soliton.ngap.message.UeRadioCapabilityIdMappingRequest;
import soliton.ngap.message.UeRadioCapabilityInfoIndication;
import soliton.ngap.message.UplinkNasTransport;
import soliton.ngap.message.UplinkNonUeAssociatedNrpPaTransport;
import soliton.ngap.message.UplinkRanConfigurationTransfer;
import soliton.ngap.message.UplinkRanEarlyStatusTransfer;
import soliton.ngap.message.UplinkRanStatusTransfer;
import soliton.ngap.message.UplinkRimInformationTransfer;
import soliton.ngap.message.UplinkUeAssociatedNrpPaTransport;
import soliton.ngap.message.WriteReplaceWarningResponse;

/// A message that an NG-RAN node sends to the AMF. TS 38.413 9.2, column Direction; the frequent
/// ones stand first.
public sealed interface FromRan extends NgapMessage
    permits InitialUeMessage,
        UplinkNasTransport,
        InitialContextSetupResponse,
        PduSessionResourceSetupResponse,
        UeContextReleaseComplete,
        UeRadioCapabilityInfoIndication,
        UeContextReleaseRequest,
        PduSessionResourceReleaseResponse,
        NgSetupRequest,
        PduSessionResourceModifyResponse,
        PduSessionResourceNotify,
        PduSessionResourceModifyIndication,
        InitialContextSetupFailure,
        UeContextResumeRequest,
        UeContextSuspendRequest,
        UeContextModificationResponse,
        UeContextModificationFailure,
        RrcInactiveTransitionReport,
        RetrieveUeInformation,
        RancpRelocationIndication,
        HandoverRequired,
        HandoverRequestAcknowledge,
        HandoverFailure,
        HandoverNotify,
        PathSwitchRequest,
        HandoverCancel,
        UplinkRanEarlyStatusTransfer,
        UplinkRanStatusTransfer,
        NasNonDeliveryIndication,
        NgRemovalRequest,
        NgRemovalResponse,
        NgRemovalFailure,
        RanConfigurationUpdate,
        AmfConfigurationUpdateAcknowledge,
        AmfConfigurationUpdateFailure,
        NgReset,
        NgResetAcknowledge,
        ErrorIndication,
        UplinkRanConfigurationTransfer,
        WriteReplaceWarningResponse,
        PwsCancelResponse,
        PwsRestartIndication,
        PwsFailureIndication,
        UplinkUeAssociatedNrpPaTransport,
        UplinkNonUeAssociatedNrpPaTransport,
        TraceFailureIndication,
        CellTrafficTrace,
        LocationReportingFailureIndication,
        LocationReport,
        UeRadioCapabilityCheckResponse,
        PrivateMessage,
        SecondaryRatDataUsageReport,
        UplinkRimInformationTransfer,
        UeRadioCapabilityIdMappingRequest,
        BroadcastSessionSetupResponse,
        BroadcastSessionSetupFailure,
        BroadcastSessionModificationResponse,
        BroadcastSessionModificationFailure,
        BroadcastSessionReleaseRequired,
        BroadcastSessionReleaseResponse,
        BroadcastSessionTransportResponse,
        BroadcastSessionTransportFailure,
        DistributionSetupRequest,
        DistributionReleaseRequest,
        MulticastSessionActivationResponse,
        MulticastSessionActivationFailure,
        MulticastSessionDeactivationResponse,
        MulticastSessionUpdateResponse,
        MulticastSessionUpdateFailure,
        TimingSynchronisationStatusResponse,
        TimingSynchronisationStatusFailure,
        TimingSynchronisationStatusReport,
        MtCommunicationHandlingRequest,
        InventoryResponse,
        InventoryFailure,
        InventoryReport,
        CommandResponse,
        CommandFailure,
        AiotSessionReleaseComplete,
        AiotSessionReleaseRequest {}
