package soliton.amf;

import org.jspecify.annotations.Nullable;
import soliton.ngap.NgapMessage;
import soliton.ngap.ie.AmfUeNgapId;
import soliton.ngap.ie.RanUeNgapId;
import soliton.ngap.message.CellTrafficTrace;
import soliton.ngap.message.HandoverCancel;
import soliton.ngap.message.HandoverNotify;
import soliton.ngap.message.HandoverRequestAcknowledge;
import soliton.ngap.message.HandoverRequired;
import soliton.ngap.message.InitialContextSetupFailure;
import soliton.ngap.message.InitialContextSetupResponse;
import soliton.ngap.message.LocationReport;
import soliton.ngap.message.LocationReportingFailureIndication;
import soliton.ngap.message.MtCommunicationHandlingRequest;
import soliton.ngap.message.NasNonDeliveryIndication;
import soliton.ngap.message.PduSessionResourceModifyIndication;
import soliton.ngap.message.PduSessionResourceModifyResponse;
import soliton.ngap.message.PduSessionResourceNotify;
import soliton.ngap.message.PduSessionResourceReleaseResponse;
import soliton.ngap.message.PduSessionResourceSetupResponse;
import soliton.ngap.message.RrcInactiveTransitionReport;
import soliton.ngap.message.SecondaryRatDataUsageReport;
import soliton.ngap.message.TraceFailureIndication;
import soliton.ngap.message.UeContextModificationFailure;
import soliton.ngap.message.UeContextModificationResponse;
import soliton.ngap.message.UeContextReleaseComplete;
import soliton.ngap.message.UeContextReleaseRequest;
import soliton.ngap.message.UeContextResumeRequest;
import soliton.ngap.message.UeContextSuspendRequest;
import soliton.ngap.message.UeRadioCapabilityCheckResponse;
import soliton.ngap.message.UeRadioCapabilityInfoIndication;
import soliton.ngap.message.UplinkNasTransport;
import soliton.ngap.message.UplinkRanEarlyStatusTransfer;
import soliton.ngap.message.UplinkRanStatusTransfer;
import soliton.ngap.message.UplinkUeAssociatedNrpPaTransport;

/// The identifiers of a UE-associated message (TS 38.413 9.3.3.1, 9.3.3.2).
record UeIdentifiers(AmfUeNgapId amf, RanUeNgapId ran) {

  /// Those of a message that a gNB sends about one UE; null if it is not about one.
  static @Nullable UeIdentifiers of(NgapMessage message) {
    return switch (message) {
      case UplinkNasTransport m -> new UeIdentifiers(m.amfUeNgapId(), m.ranUeNgapId());
      case InitialContextSetupResponse m -> new UeIdentifiers(m.amfUeNgapId(), m.ranUeNgapId());
      case PduSessionResourceSetupResponse m -> new UeIdentifiers(m.amfUeNgapId(), m.ranUeNgapId());
      case UeContextReleaseComplete m -> new UeIdentifiers(m.amfUeNgapId(), m.ranUeNgapId());
      case UeRadioCapabilityInfoIndication m -> new UeIdentifiers(m.amfUeNgapId(), m.ranUeNgapId());
      case UeContextReleaseRequest m -> new UeIdentifiers(m.amfUeNgapId(), m.ranUeNgapId());
      case PduSessionResourceReleaseResponse m ->
          new UeIdentifiers(m.amfUeNgapId(), m.ranUeNgapId());
      case PduSessionResourceModifyResponse m ->
          new UeIdentifiers(m.amfUeNgapId(), m.ranUeNgapId());
      case PduSessionResourceNotify m -> new UeIdentifiers(m.amfUeNgapId(), m.ranUeNgapId());
      case PduSessionResourceModifyIndication m ->
          new UeIdentifiers(m.amfUeNgapId(), m.ranUeNgapId());
      case InitialContextSetupFailure m -> new UeIdentifiers(m.amfUeNgapId(), m.ranUeNgapId());
      case UeContextResumeRequest m -> new UeIdentifiers(m.amfUeNgapId(), m.ranUeNgapId());
      case UeContextSuspendRequest m -> new UeIdentifiers(m.amfUeNgapId(), m.ranUeNgapId());
      case UeContextModificationResponse m -> new UeIdentifiers(m.amfUeNgapId(), m.ranUeNgapId());
      case UeContextModificationFailure m -> new UeIdentifiers(m.amfUeNgapId(), m.ranUeNgapId());
      case RrcInactiveTransitionReport m -> new UeIdentifiers(m.amfUeNgapId(), m.ranUeNgapId());
      case HandoverRequired m -> new UeIdentifiers(m.amfUeNgapId(), m.ranUeNgapId());
      case HandoverRequestAcknowledge m -> new UeIdentifiers(m.amfUeNgapId(), m.ranUeNgapId());
      case HandoverNotify m -> new UeIdentifiers(m.amfUeNgapId(), m.ranUeNgapId());
      case HandoverCancel m -> new UeIdentifiers(m.amfUeNgapId(), m.ranUeNgapId());
      case UplinkRanEarlyStatusTransfer m -> new UeIdentifiers(m.amfUeNgapId(), m.ranUeNgapId());
      case UplinkRanStatusTransfer m -> new UeIdentifiers(m.amfUeNgapId(), m.ranUeNgapId());
      case NasNonDeliveryIndication m -> new UeIdentifiers(m.amfUeNgapId(), m.ranUeNgapId());
      case UplinkUeAssociatedNrpPaTransport m ->
          new UeIdentifiers(m.amfUeNgapId(), m.ranUeNgapId());
      case TraceFailureIndication m -> new UeIdentifiers(m.amfUeNgapId(), m.ranUeNgapId());
      case CellTrafficTrace m -> new UeIdentifiers(m.amfUeNgapId(), m.ranUeNgapId());
      case LocationReportingFailureIndication m ->
          new UeIdentifiers(m.amfUeNgapId(), m.ranUeNgapId());
      case LocationReport m -> new UeIdentifiers(m.amfUeNgapId(), m.ranUeNgapId());
      case UeRadioCapabilityCheckResponse m -> new UeIdentifiers(m.amfUeNgapId(), m.ranUeNgapId());
      case SecondaryRatDataUsageReport m -> new UeIdentifiers(m.amfUeNgapId(), m.ranUeNgapId());
      case MtCommunicationHandlingRequest m -> new UeIdentifiers(m.amfUeNgapId(), m.ranUeNgapId());
      case NgapMessage _ -> null;
    };
  }
}
