package soliton.ngap.message;

import static soliton.per.Criticality.IGNORE;
import static soliton.per.Criticality.REJECT;
import static soliton.per.MessageKind.SUCCESSFUL;
import static soliton.per.Presence.MANDATORY;

import java.util.List;
import org.jspecify.annotations.Nullable;
import soliton.base.Octets;
import soliton.base.Plmn;
import soliton.ngap.FromCore;
import soliton.ngap.ie.A2xPc5QosParameters;
import soliton.ngap.ie.AerialUeSubscriptionInformation;
import soliton.ngap.ie.AllowedNssaiItem;
import soliton.ngap.ie.AmfUeNgapId;
import soliton.ngap.ie.CeModeBrestricted;
import soliton.ngap.ie.CnAssistedRanTuning;
import soliton.ngap.ie.CoreNetworkAssistanceInformationForInactive;
import soliton.ngap.ie.CriticalityDiagnostics;
import soliton.ngap.ie.EnhancedCoverageRestriction;
import soliton.ngap.ie.ExtendedConnectedTime;
import soliton.ngap.ie.FiveGProSeAuthorized;
import soliton.ngap.ie.FiveGProSePc5QosParameters;
import soliton.ngap.ie.IabAuthorized;
import soliton.ngap.ie.LteA2xServicesAuthorized;
import soliton.ngap.ie.LteUeSidelinkAggregateMaximumBitrate;
import soliton.ngap.ie.LteV2xServicesAuthorized;
import soliton.ngap.ie.MobileIabAuthorized;
import soliton.ngap.ie.NewSecurityContextInd;
import soliton.ngap.ie.NrA2xServicesAuthorized;
import soliton.ngap.ie.NrUeSidelinkAggregateMaximumBitrate;
import soliton.ngap.ie.NrV2xServicesAuthorized;
import soliton.ngap.ie.PartiallyAllowedNssaiItem;
import soliton.ngap.ie.Pc5QosParameters;
import soliton.ngap.ie.PduSessionResourceReleasedItemPsAck;
import soliton.ngap.ie.PduSessionResourceSwitchedItem;
import soliton.ngap.ie.RanUeNgapId;
import soliton.ngap.ie.RedirectionVoiceFallback;
import soliton.ngap.ie.RrcInactiveTransitionReportRequest;
import soliton.ngap.ie.SecurityContext;
import soliton.ngap.ie.SlPositioningRangingServiceInfo;
import soliton.ngap.ie.SrvccOperationPossible;
import soliton.ngap.ie.TimeSyncAssistanceInfo;
import soliton.ngap.ie.UeDifferentiationInfo;
import soliton.ngap.ie.UeSecurityCapabilities;
import soliton.ngap.ie.UeUpCiotSupport;
import soliton.per.ApMessage;
import soliton.per.Ie;
import soliton.per.ListSize;

/// PATH SWITCH REQUEST ACKNOWLEDGE, AMF to NG-RAN node: the procedure has succeeded. TS 38.413
/// 9.2.3.9.
@ApMessage(procedure = 25, kind = SUCCESSFUL, criticality = REJECT)
public record PathSwitchRequestAcknowledge(
    @Ie(id = 10, criticality = IGNORE) AmfUeNgapId amfUeNgapId,
    @Ie(id = 85, criticality = IGNORE) RanUeNgapId ranUeNgapId,
    @Ie(id = 119, criticality = REJECT) @Nullable UeSecurityCapabilities ueSecurityCapabilities,
    @Ie(id = 93, criticality = REJECT) SecurityContext securityContext,
    @Ie(id = 41, criticality = REJECT) @Nullable NewSecurityContextInd newSecurityContextInd,
    @Ie(id = 77, criticality = IGNORE, presence = MANDATORY) @ListSize(min = 1, max = 256)
        @Nullable List<PduSessionResourceSwitchedItem> pduSessionResourceSwitchedList,
    @Ie(id = 68, criticality = IGNORE) @ListSize(min = 1, max = 256)
        @Nullable List<PduSessionResourceReleasedItemPsAck> pduSessionResourceReleasedListPsAck,
    @Ie(id = 0, criticality = REJECT) @ListSize(min = 1, max = 8)
        List<AllowedNssaiItem> allowedNssai,
    @Ie(id = 18, criticality = IGNORE)
        @Nullable CoreNetworkAssistanceInformationForInactive
            coreNetworkAssistanceInformationForInactive,
    @Ie(id = 91, criticality = IGNORE)
        @Nullable RrcInactiveTransitionReportRequest rrcInactiveTransitionReportRequest,
    @Ie(id = 19, criticality = IGNORE) @Nullable CriticalityDiagnostics criticalityDiagnostics,
    @Ie(id = 146, criticality = IGNORE) @Nullable RedirectionVoiceFallback redirectionVoiceFallback,
    @Ie(id = 165, criticality = IGNORE) @Nullable CnAssistedRanTuning cnAssistedRanTuning,
    @Ie(id = 177, criticality = IGNORE) @Nullable SrvccOperationPossible srvccOperationPossible,
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
    @Ie(id = 264, criticality = REJECT) @Nullable Octets ueRadioCapabilityId,
    @Ie(id = 254, criticality = IGNORE) @ListSize(min = 1, max = 16)
        @Nullable List<Plmn> managementBasedMdtPlmnList,
    @Ie(id = 326, criticality = IGNORE) @Nullable TimeSyncAssistanceInfo timeSyncAssistanceInfo,
    @Ie(id = 345, criticality = IGNORE) @Nullable FiveGProSeAuthorized fiveGProSeAuthorized,
    @Ie(id = 346, criticality = IGNORE)
        @Nullable NrUeSidelinkAggregateMaximumBitrate fiveGProSeUePc5AggregateMaximumBitRate,
    @Ie(id = 347, criticality = IGNORE)
        @Nullable FiveGProSePc5QosParameters fiveGProSePc5QosParameters,
    @Ie(id = 359, criticality = IGNORE) @ListSize(min = 0, max = 16)
        @Nullable List<Plmn> managementBasedMdtPlmnModificationList,
    @Ie(id = 199, criticality = IGNORE) @Nullable IabAuthorized iabAuthorized,
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
    @Ie(id = 450, criticality = IGNORE) @Nullable AmfUeNgapId amfUeNgapId2)
    implements FromCore {
  public PathSwitchRequestAcknowledge {
    pduSessionResourceSwitchedList =
        pduSessionResourceSwitchedList == null ? null : List.copyOf(pduSessionResourceSwitchedList);
    pduSessionResourceReleasedListPsAck =
        pduSessionResourceReleasedListPsAck == null
            ? null
            : List.copyOf(pduSessionResourceReleasedListPsAck);
    allowedNssai = List.copyOf(allowedNssai);
    managementBasedMdtPlmnList =
        managementBasedMdtPlmnList == null ? null : List.copyOf(managementBasedMdtPlmnList);
    managementBasedMdtPlmnModificationList =
        managementBasedMdtPlmnModificationList == null
            ? null
            : List.copyOf(managementBasedMdtPlmnModificationList);
    partiallyAllowedNssai =
        partiallyAllowedNssai == null ? null : List.copyOf(partiallyAllowedNssai);
  }
}
