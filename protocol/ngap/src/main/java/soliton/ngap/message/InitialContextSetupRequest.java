package soliton.ngap.message;

import static soliton.per.Criticality.IGNORE;
import static soliton.per.Criticality.REJECT;
import static soliton.per.MessageKind.INITIATING;
import static soliton.per.Presence.CONDITIONAL;

import java.util.List;
import org.jspecify.annotations.Nullable;
import soliton.base.Guami;
import soliton.base.Octets;
import soliton.base.Plmn;
import soliton.ngap.FromCore;
import soliton.ngap.ie.A2xPc5QosParameters;
import soliton.ngap.ie.AerialUeSubscriptionInformation;
import soliton.ngap.ie.AllowedNssaiItem;
import soliton.ngap.ie.AmfName;
import soliton.ngap.ie.AmfUeNgapId;
import soliton.ngap.ie.CeModeBrestricted;
import soliton.ngap.ie.CnAssistedRanTuning;
import soliton.ngap.ie.CoreNetworkAssistanceInformationForInactive;
import soliton.ngap.ie.EmergencyFallbackIndicator;
import soliton.ngap.ie.EnhancedCoverageRestriction;
import soliton.ngap.ie.ExtendedAmfName;
import soliton.ngap.ie.ExtendedConnectedTime;
import soliton.ngap.ie.FiveGProSeAuthorized;
import soliton.ngap.ie.FiveGProSePc5QosParameters;
import soliton.ngap.ie.IabAuthorized;
import soliton.ngap.ie.IndexToRfsp;
import soliton.ngap.ie.LocationReportingRequestType;
import soliton.ngap.ie.LteA2xServicesAuthorized;
import soliton.ngap.ie.LteUeSidelinkAggregateMaximumBitrate;
import soliton.ngap.ie.LteV2xServicesAuthorized;
import soliton.ngap.ie.MaskedImeisv;
import soliton.ngap.ie.MobileIabAuthorized;
import soliton.ngap.ie.MobilityRestrictionList;
import soliton.ngap.ie.NetworkControlledRepeaterAuthorized;
import soliton.ngap.ie.NrA2xServicesAuthorized;
import soliton.ngap.ie.NrUeSidelinkAggregateMaximumBitrate;
import soliton.ngap.ie.NrV2xServicesAuthorized;
import soliton.ngap.ie.PartiallyAllowedNssaiItem;
import soliton.ngap.ie.Pc5QosParameters;
import soliton.ngap.ie.PduSessionResourceSetupItemCxtReq;
import soliton.ngap.ie.RanUeNgapId;
import soliton.ngap.ie.RedirectionVoiceFallback;
import soliton.ngap.ie.RrcInactiveTransitionReportRequest;
import soliton.ngap.ie.SecurityKey;
import soliton.ngap.ie.SlPositioningRangingServiceInfo;
import soliton.ngap.ie.SrvccOperationPossible;
import soliton.ngap.ie.TargetNssaiInformation;
import soliton.ngap.ie.TimeSyncAssistanceInfo;
import soliton.ngap.ie.UeAggregateMaximumBitRate;
import soliton.ngap.ie.UeDifferentiationInfo;
import soliton.ngap.ie.UeRadioCapabilityForPaging;
import soliton.ngap.ie.UeSecurityCapabilities;
import soliton.ngap.ie.UeSliceMaximumBitRateItem;
import soliton.ngap.ie.UeUpCiotSupport;
import soliton.ngap.ie.measurement.QmcConfigInfo;
import soliton.ngap.ie.measurement.TraceActivation;
import soliton.per.ApMessage;
import soliton.per.Ie;
import soliton.per.ListSize;

/// INITIAL CONTEXT SETUP REQUEST, AMF to NG-RAN node: sets up the context of a UE. TS 38.413
/// 9.2.2.1.
@ApMessage(procedure = 14, kind = INITIATING, criticality = REJECT)
public record InitialContextSetupRequest(
    @Ie(id = 10, criticality = REJECT) AmfUeNgapId amfUeNgapId,
    @Ie(id = 85, criticality = REJECT) RanUeNgapId ranUeNgapId,
    @Ie(id = 48, criticality = REJECT) @Nullable AmfName oldAmf,
    @Ie(id = 110, criticality = REJECT, presence = CONDITIONAL)
        @Nullable UeAggregateMaximumBitRate ueAggregateMaximumBitRate,
    @Ie(id = 18, criticality = IGNORE)
        @Nullable CoreNetworkAssistanceInformationForInactive
            coreNetworkAssistanceInformationForInactive,
    @Ie(id = 28, criticality = REJECT) Guami guami,
    @Ie(id = 71, criticality = REJECT) @ListSize(min = 1, max = 256)
        @Nullable List<PduSessionResourceSetupItemCxtReq> pduSessionResourceSetupListCxtReq,
    @Ie(id = 0, criticality = REJECT) @ListSize(min = 1, max = 8)
        List<AllowedNssaiItem> allowedNssai,
    @Ie(id = 119, criticality = REJECT) UeSecurityCapabilities ueSecurityCapabilities,
    @Ie(id = 94, criticality = REJECT) SecurityKey securityKey,
    @Ie(id = 108, criticality = IGNORE) @Nullable TraceActivation traceActivation,
    @Ie(id = 36, criticality = IGNORE) @Nullable MobilityRestrictionList mobilityRestrictionList,
    @Ie(id = 117, criticality = IGNORE) @Nullable Octets ueRadioCapability,
    @Ie(id = 31, criticality = IGNORE) @Nullable IndexToRfsp indexToRfsp,
    @Ie(id = 34, criticality = IGNORE) @Nullable MaskedImeisv maskedImeisv,
    @Ie(id = 38, criticality = IGNORE) @Nullable Octets nasPdu,
    @Ie(id = 24, criticality = REJECT)
        @Nullable EmergencyFallbackIndicator emergencyFallbackIndicator,
    @Ie(id = 91, criticality = IGNORE)
        @Nullable RrcInactiveTransitionReportRequest rrcInactiveTransitionReportRequest,
    @Ie(id = 118, criticality = IGNORE)
        @Nullable UeRadioCapabilityForPaging ueRadioCapabilityForPaging,
    @Ie(id = 146, criticality = IGNORE) @Nullable RedirectionVoiceFallback redirectionVoiceFallback,
    @Ie(id = 33, criticality = IGNORE)
        @Nullable LocationReportingRequestType locationReportingRequestType,
    @Ie(id = 165, criticality = IGNORE) @Nullable CnAssistedRanTuning cnAssistedRanTuning,
    @Ie(id = 177, criticality = IGNORE) @Nullable SrvccOperationPossible srvccOperationPossible,
    @Ie(id = 199, criticality = IGNORE) @Nullable IabAuthorized iabAuthorized,
    @Ie(id = 205, criticality = IGNORE)
        @Nullable EnhancedCoverageRestriction enhancedCoverageRestriction,
    @Ie(id = 206, criticality = IGNORE) @Nullable ExtendedConnectedTime extendedConnectedTime,
    @Ie(id = 209, criticality = IGNORE) @Nullable UeDifferentiationInfo ueDifferentiationInfo,
    @Ie(id = 216, criticality = IGNORE) @Nullable NrV2xServicesAuthorized nrV2xServicesAuthorized,
    @Ie(id = 215, criticality = IGNORE) @Nullable LteV2xServicesAuthorized lteV2xServicesAuthorized,
    @Ie(id = 218, criticality = IGNORE)
        @Nullable NrUeSidelinkAggregateMaximumBitrate nrUeSidelinkAggregateMaximumBitrate,
    @Ie(id = 217, criticality = IGNORE)
        @Nullable LteUeSidelinkAggregateMaximumBitrate lteUeSidelinkAggregateMaximumBitrate,
    @Ie(id = 219, criticality = IGNORE) @Nullable Pc5QosParameters pc5QosParameters,
    @Ie(id = 222, criticality = IGNORE) @Nullable CeModeBrestricted ceModeBrestricted,
    @Ie(id = 234, criticality = IGNORE) @Nullable UeUpCiotSupport ueUpCiotSupport,
    @Ie(id = 238, criticality = IGNORE) @Nullable Octets rgLevelWirelineAccessCharacteristics,
    @Ie(id = 254, criticality = IGNORE) @ListSize(min = 1, max = 16)
        @Nullable List<Plmn> managementBasedMdtPlmnList,
    @Ie(id = 264, criticality = REJECT) @Nullable Octets ueRadioCapabilityId,
    @Ie(id = 326, criticality = IGNORE) @Nullable TimeSyncAssistanceInfo timeSyncAssistanceInfo,
    @Ie(id = 328, criticality = IGNORE) @Nullable QmcConfigInfo qmcConfigInfo,
    @Ie(id = 334, criticality = IGNORE) @Nullable TargetNssaiInformation targetNssaiInformation,
    @Ie(id = 335, criticality = IGNORE) @ListSize(min = 1, max = 8)
        @Nullable List<UeSliceMaximumBitRateItem> ueSliceMaximumBitRateList,
    @Ie(id = 345, criticality = IGNORE) @Nullable FiveGProSeAuthorized fiveGProSeAuthorized,
    @Ie(id = 346, criticality = IGNORE)
        @Nullable NrUeSidelinkAggregateMaximumBitrate fiveGProSeUePc5AggregateMaximumBitRate,
    @Ie(id = 347, criticality = IGNORE)
        @Nullable FiveGProSePc5QosParameters fiveGProSePc5QosParameters,
    @Ie(id = 367, criticality = IGNORE)
        @Nullable NetworkControlledRepeaterAuthorized networkControlledRepeaterAuthorized,
    @Ie(id = 373, criticality = IGNORE)
        @Nullable AerialUeSubscriptionInformation aerialUeSubscriptionInformation,
    @Ie(id = 374, criticality = IGNORE) @Nullable NrA2xServicesAuthorized nrA2xServicesAuthorized,
    @Ie(id = 375, criticality = IGNORE) @Nullable LteA2xServicesAuthorized lteA2xServicesAuthorized,
    @Ie(id = 376, criticality = IGNORE)
        @Nullable NrUeSidelinkAggregateMaximumBitrate nrA2xUePc5AggregateMaximumBitRate,
    @Ie(id = 377, criticality = IGNORE)
        @Nullable LteUeSidelinkAggregateMaximumBitrate lteA2xUePc5AggregateMaximumBitRate,
    @Ie(id = 378, criticality = IGNORE) @Nullable A2xPc5QosParameters a2xPc5QosParameters,
    @Ie(id = 400, criticality = IGNORE) @Nullable MobileIabAuthorized mobileIabAuthorized,
    @Ie(id = 414, criticality = IGNORE) @ListSize(min = 1, max = 8)
        @Nullable List<PartiallyAllowedNssaiItem> partiallyAllowedNssai,
    @Ie(id = 430, criticality = IGNORE)
        @Nullable SlPositioningRangingServiceInfo slPositioningRangingServiceInfo,
    @Ie(id = 443, criticality = IGNORE) @Nullable ExtendedAmfName extendedOldAmf,
    @Ie(id = 450, criticality = IGNORE) @Nullable AmfUeNgapId amfUeNgapId2)
    implements FromCore {
  public InitialContextSetupRequest {
    pduSessionResourceSetupListCxtReq =
        pduSessionResourceSetupListCxtReq == null
            ? null
            : List.copyOf(pduSessionResourceSetupListCxtReq);
    allowedNssai = List.copyOf(allowedNssai);
    managementBasedMdtPlmnList =
        managementBasedMdtPlmnList == null ? null : List.copyOf(managementBasedMdtPlmnList);
    ueSliceMaximumBitRateList =
        ueSliceMaximumBitRateList == null ? null : List.copyOf(ueSliceMaximumBitRateList);
    partiallyAllowedNssai =
        partiallyAllowedNssai == null ? null : List.copyOf(partiallyAllowedNssai);
  }
}
