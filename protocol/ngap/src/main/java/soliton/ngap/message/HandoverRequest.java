package soliton.ngap.message;

import static soliton.per.Criticality.IGNORE;
import static soliton.per.Criticality.REJECT;
import static soliton.per.MessageKind.INITIATING;
import static soliton.per.Presence.MANDATORY;

import java.util.List;
import org.jspecify.annotations.Nullable;
import soliton.base.Guami;
import soliton.base.Octets;
import soliton.base.Plmn;
import soliton.ngap.FromCore;
import soliton.ngap.ie.A2xPc5QosParameters;
import soliton.ngap.ie.AerialUeSubscriptionInformation;
import soliton.ngap.ie.AllowedNssaiItem;
import soliton.ngap.ie.AmfUeNgapId;
import soliton.ngap.ie.Cause;
import soliton.ngap.ie.CeModeBrestricted;
import soliton.ngap.ie.CnAssistedRanTuning;
import soliton.ngap.ie.CoreNetworkAssistanceInformationForInactive;
import soliton.ngap.ie.EnhancedCoverageRestriction;
import soliton.ngap.ie.ExtendedConnectedTime;
import soliton.ngap.ie.FiveGProSeAuthorized;
import soliton.ngap.ie.FiveGProSePc5QosParameters;
import soliton.ngap.ie.GlobalRanNodeId;
import soliton.ngap.ie.HandoverType;
import soliton.ngap.ie.IabAuthorized;
import soliton.ngap.ie.LocationReportingRequestType;
import soliton.ngap.ie.LteA2xServicesAuthorized;
import soliton.ngap.ie.LteUeSidelinkAggregateMaximumBitrate;
import soliton.ngap.ie.LteV2xServicesAuthorized;
import soliton.ngap.ie.MaskedImeisv;
import soliton.ngap.ie.MobileIabAuthorized;
import soliton.ngap.ie.MobilityRestrictionList;
import soliton.ngap.ie.NewSecurityContextInd;
import soliton.ngap.ie.NoPduSessionIndication;
import soliton.ngap.ie.NrA2xServicesAuthorized;
import soliton.ngap.ie.NrUeSidelinkAggregateMaximumBitrate;
import soliton.ngap.ie.NrV2xServicesAuthorized;
import soliton.ngap.ie.PartiallyAllowedNssaiItem;
import soliton.ngap.ie.Pc5QosParameters;
import soliton.ngap.ie.PduSessionResourceSetupItemHoReq;
import soliton.ngap.ie.RedirectionVoiceFallback;
import soliton.ngap.ie.RrcInactiveTransitionReportRequest;
import soliton.ngap.ie.SecurityContext;
import soliton.ngap.ie.SlPositioningRangingServiceInfo;
import soliton.ngap.ie.SrvccOperationPossible;
import soliton.ngap.ie.TimeSyncAssistanceInfo;
import soliton.ngap.ie.UeAggregateMaximumBitRate;
import soliton.ngap.ie.UeDifferentiationInfo;
import soliton.ngap.ie.UeSecurityCapabilities;
import soliton.ngap.ie.UeSliceMaximumBitRateItem;
import soliton.ngap.ie.UeUpCiotSupport;
import soliton.ngap.ie.measurement.TraceActivation;
import soliton.per.ApMessage;
import soliton.per.Ie;
import soliton.per.ListSize;

/// HANDOVER REQUEST, AMF to NG-RAN node: asks the target to prepare. TS 38.413 9.2.3.4.
@ApMessage(procedure = 13, kind = INITIATING, criticality = REJECT)
public record HandoverRequest(
    @Ie(id = 10, criticality = REJECT) AmfUeNgapId amfUeNgapId,
    @Ie(id = 29, criticality = REJECT) HandoverType handoverType,
    @Ie(id = 15, criticality = IGNORE, presence = MANDATORY) @Nullable Cause cause,
    @Ie(id = 110, criticality = REJECT) UeAggregateMaximumBitRate ueAggregateMaximumBitRate,
    @Ie(id = 18, criticality = IGNORE)
        @Nullable CoreNetworkAssistanceInformationForInactive
            coreNetworkAssistanceInformationForInactive,
    @Ie(id = 119, criticality = REJECT) UeSecurityCapabilities ueSecurityCapabilities,
    @Ie(id = 93, criticality = REJECT) SecurityContext securityContext,
    @Ie(id = 41, criticality = REJECT) @Nullable NewSecurityContextInd newSecurityContextInd,
    @Ie(id = 37, criticality = REJECT) @Nullable Octets nasc,
    @Ie(id = 73, criticality = REJECT) @ListSize(min = 1, max = 256)
        List<PduSessionResourceSetupItemHoReq> pduSessionResourceSetupListHoReq,
    @Ie(id = 0, criticality = REJECT) @ListSize(min = 1, max = 8)
        List<AllowedNssaiItem> allowedNssai,
    @Ie(id = 108, criticality = IGNORE) @Nullable TraceActivation traceActivation,
    @Ie(id = 34, criticality = IGNORE) @Nullable MaskedImeisv maskedImeisv,
    @Ie(id = 101, criticality = REJECT) Octets sourceToTargetTransparentContainer,
    @Ie(id = 36, criticality = IGNORE) @Nullable MobilityRestrictionList mobilityRestrictionList,
    @Ie(id = 33, criticality = IGNORE)
        @Nullable LocationReportingRequestType locationReportingRequestType,
    @Ie(id = 91, criticality = IGNORE)
        @Nullable RrcInactiveTransitionReportRequest rrcInactiveTransitionReportRequest,
    @Ie(id = 28, criticality = REJECT) Guami guami,
    @Ie(id = 146, criticality = IGNORE) @Nullable RedirectionVoiceFallback redirectionVoiceFallback,
    @Ie(id = 165, criticality = IGNORE) @Nullable CnAssistedRanTuning cnAssistedRanTuning,
    @Ie(id = 177, criticality = IGNORE) @Nullable SrvccOperationPossible srvccOperationPossible,
    @Ie(id = 199, criticality = REJECT) @Nullable IabAuthorized iabAuthorized,
    @Ie(id = 205, criticality = IGNORE)
        @Nullable EnhancedCoverageRestriction enhancedCoverageRestriction,
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
    @Ie(id = 254, criticality = IGNORE) @ListSize(min = 1, max = 16)
        @Nullable List<Plmn> managementBasedMdtPlmnList,
    @Ie(id = 264, criticality = REJECT) @Nullable Octets ueRadioCapabilityId,
    @Ie(id = 206, criticality = IGNORE) @Nullable ExtendedConnectedTime extendedConnectedTime,
    @Ie(id = 326, criticality = IGNORE) @Nullable TimeSyncAssistanceInfo timeSyncAssistanceInfo,
    @Ie(id = 335, criticality = IGNORE) @ListSize(min = 1, max = 8)
        @Nullable List<UeSliceMaximumBitRateItem> ueSliceMaximumBitRateList,
    @Ie(id = 345, criticality = IGNORE) @Nullable FiveGProSeAuthorized fiveGProSeAuthorized,
    @Ie(id = 346, criticality = IGNORE)
        @Nullable NrUeSidelinkAggregateMaximumBitrate fiveGProSeUePc5AggregateMaximumBitRate,
    @Ie(id = 347, criticality = IGNORE)
        @Nullable FiveGProSePc5QosParameters fiveGProSePc5QosParameters,
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
    @Ie(id = 403, criticality = IGNORE) @Nullable NoPduSessionIndication noPduSessionIndication,
    @Ie(id = 414, criticality = IGNORE) @ListSize(min = 1, max = 8)
        @Nullable List<PartiallyAllowedNssaiItem> partiallyAllowedNssai,
    @Ie(id = 430, criticality = IGNORE)
        @Nullable SlPositioningRangingServiceInfo slPositioningRangingServiceInfo,
    @Ie(id = 450, criticality = IGNORE) @Nullable AmfUeNgapId amfUeNgapId2,
    @Ie(id = 455, criticality = IGNORE) @Nullable GlobalRanNodeId targetRanNodeId)
    implements FromCore {
  public HandoverRequest {
    pduSessionResourceSetupListHoReq = List.copyOf(pduSessionResourceSetupListHoReq);
    allowedNssai = List.copyOf(allowedNssai);
    managementBasedMdtPlmnList =
        managementBasedMdtPlmnList == null ? null : List.copyOf(managementBasedMdtPlmnList);
    ueSliceMaximumBitRateList =
        ueSliceMaximumBitRateList == null ? null : List.copyOf(ueSliceMaximumBitRateList);
    partiallyAllowedNssai =
        partiallyAllowedNssai == null ? null : List.copyOf(partiallyAllowedNssai);
  }
}
