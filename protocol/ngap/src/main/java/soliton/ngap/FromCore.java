package soliton.ngap;

import soliton.ngap.message.AiotSessionReleaseCommand;
import soliton.ngap.message.AmfConfigurationUpdate;
import soliton.ngap.message.AmfStatusIndication;
import soliton.ngap.message.AmfcpRelocationIndication;
import soliton.ngap.message.BroadcastSessionModificationRequest;
import soliton.ngap.message.BroadcastSessionReleaseRequest;
import soliton.ngap.message.BroadcastSessionSetupRequest;
import soliton.ngap.message.BroadcastSessionTransportRequest;
import soliton.ngap.message.CommandRequest;
import soliton.ngap.message.ConnectionEstablishmentIndication;
import soliton.ngap.message.DeactivateTrace;
import soliton.ngap.message.DistributionReleaseResponse;
import soliton.ngap.message.DistributionSetupFailure;
import soliton.ngap.message.DistributionSetupResponse;
import soliton.ngap.message.DownlinkNasTransport;
import soliton.ngap.message.DownlinkNonUeAssociatedNrpPaTransport;
import soliton.ngap.message.DownlinkRanConfigurationTransfer;
import soliton.ngap.message.DownlinkRanEarlyStatusTransfer;
import soliton.ngap.message.DownlinkRanStatusTransfer;
import soliton.ngap.message.DownlinkRimInformationTransfer;
import soliton.ngap.message.DownlinkUeAssociatedNrpPaTransport;
import soliton.ngap.message.ErrorIndication;
import soliton.ngap.message.HandoverCancelAcknowledge;
import soliton.ngap.message.HandoverCommand;
import soliton.ngap.message.HandoverPreparationFailure;
import soliton.ngap.message.HandoverRequest;
import soliton.ngap.message.HandoverSuccess;
import soliton.ngap.message.InitialContextSetupRequest;
import soliton.ngap.message.InventoryRequest;
import soliton.ngap.message.LocationReportingControl;
import soliton.ngap.message.MtCommunicationHandlingFailure;
import soliton.ngap.message.MtCommunicationHandlingResponse;
import soliton.ngap.message.MulticastGroupPaging;
import soliton.ngap.message.MulticastSessionActivationRequest;
import soliton.ngap.message.MulticastSessionDeactivationRequest;
import soliton.ngap.message.MulticastSessionUpdateRequest;
import soliton.ngap.message.NgRemovalFailure;
import soliton.ngap.message.NgRemovalRequest;
import soliton.ngap.message.NgRemovalResponse;
import soliton.ngap.message.NgReset;
import soliton.ngap.message.NgResetAcknowledge;
import soliton.ngap.message.NgSetupFailure;
import soliton.ngap.message.NgSetupResponse;
import soliton.ngap.message.OverloadStart;
import soliton.ngap.message.OverloadStop;
import soliton.ngap.message.Paging;
import soliton.ngap.message.PathSwitchRequestAcknowledge;
import soliton.ngap.message.PathSwitchRequestFailure;
import soliton.ngap.message.PduSessionResourceModifyConfirm;
import soliton.ngap.message.PduSessionResourceModifyRequest;
import soliton.ngap.message.PduSessionResourceReleaseCommand;
import soliton.ngap.message.PduSessionResourceSetupRequest;
import soliton.ngap.message.PrivateMessage;
import soliton.ngap.message.PwsCancelRequest;
import soliton.ngap.message.RanConfigurationUpdateAcknowledge;
import soliton.ngap.message.RanConfigurationUpdateFailure;
import soliton.ngap.message.RanPagingRequest;
import soliton.ngap.message.RerouteNasRequest;
import soliton.ngap.message.TimingSynchronisationStatusRequest;
import soliton.ngap.message.TraceStart;
import soliton.ngap.message.UeContextModificationRequest;
import soliton.ngap.message.UeContextReleaseCommand;
import soliton.ngap.message.UeContextResumeFailure;
import soliton.ngap.message.UeContextResumeResponse;
import soliton.ngap.message.UeContextSuspendFailure;
import soliton.ngap.message.UeContextSuspendResponse;
import soliton.ngap.message.UeInformationTransfer;
import soliton.ngap.message.UeRadioCapabilityCheckRequest;
import soliton.ngap.message.UeRadioCapabilityIdMappingResponse;
import soliton.ngap.message.UeTnlaBindingReleaseRequest;
import soliton.ngap.message.WriteReplaceWarningRequest;

/// A message that the AMF sends to an NG-RAN node. TS 38.413 9.2, column Direction; the frequent
/// ones stand first.
public sealed interface FromCore extends NgapMessage
    permits DownlinkNasTransport,
        InitialContextSetupRequest,
        PduSessionResourceSetupRequest,
        UeContextReleaseCommand,
        PduSessionResourceReleaseCommand,
        Paging,
        NgSetupResponse,
        NgSetupFailure,
        PduSessionResourceModifyRequest,
        PduSessionResourceModifyConfirm,
        UeContextResumeResponse,
        UeContextResumeFailure,
        UeContextSuspendResponse,
        UeContextSuspendFailure,
        UeContextModificationRequest,
        UeInformationTransfer,
        HandoverCommand,
        HandoverPreparationFailure,
        HandoverRequest,
        PathSwitchRequestAcknowledge,
        PathSwitchRequestFailure,
        HandoverCancelAcknowledge,
        HandoverSuccess,
        DownlinkRanEarlyStatusTransfer,
        DownlinkRanStatusTransfer,
        RerouteNasRequest,
        NgRemovalRequest,
        NgRemovalResponse,
        NgRemovalFailure,
        RanConfigurationUpdateAcknowledge,
        RanConfigurationUpdateFailure,
        AmfConfigurationUpdate,
        AmfStatusIndication,
        NgReset,
        NgResetAcknowledge,
        ErrorIndication,
        OverloadStart,
        OverloadStop,
        DownlinkRanConfigurationTransfer,
        WriteReplaceWarningRequest,
        PwsCancelRequest,
        DownlinkUeAssociatedNrpPaTransport,
        DownlinkNonUeAssociatedNrpPaTransport,
        TraceStart,
        DeactivateTrace,
        LocationReportingControl,
        UeTnlaBindingReleaseRequest,
        UeRadioCapabilityCheckRequest,
        PrivateMessage,
        DownlinkRimInformationTransfer,
        ConnectionEstablishmentIndication,
        UeRadioCapabilityIdMappingResponse,
        AmfcpRelocationIndication,
        BroadcastSessionSetupRequest,
        BroadcastSessionModificationRequest,
        BroadcastSessionReleaseRequest,
        BroadcastSessionTransportRequest,
        DistributionSetupResponse,
        DistributionSetupFailure,
        DistributionReleaseResponse,
        MulticastSessionActivationRequest,
        MulticastSessionDeactivationRequest,
        MulticastSessionUpdateRequest,
        MulticastGroupPaging,
        TimingSynchronisationStatusRequest,
        MtCommunicationHandlingResponse,
        MtCommunicationHandlingFailure,
        RanPagingRequest,
        InventoryRequest,
        CommandRequest,
        AiotSessionReleaseCommand {}
