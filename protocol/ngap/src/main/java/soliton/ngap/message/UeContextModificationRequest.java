package soliton.ngap.message;

import static soliton.per.Criticality.IGNORE;
import static soliton.per.Criticality.REJECT;
import static soliton.per.MessageKind.INITIATING;

import java.util.List;
import org.jspecify.annotations.Nullable;
import soliton.base.Guami;
import soliton.base.Octets;
import soliton.base.Plmn;
import soliton.ngap.FromCore;
import soliton.ngap.ie.A2xPc5QosParameters;
import soliton.ngap.ie.AerialUeSubscriptionInformation;
import soliton.ngap.ie.AmfUeNgapId;
import soliton.ngap.ie.CnAssistedRanTuning;
import soliton.ngap.ie.CoreNetworkAssistanceInformationForInactive;
import soliton.ngap.ie.EmergencyFallbackIndicator;
import soliton.ngap.ie.FiveGProSeAuthorized;
import soliton.ngap.ie.FiveGProSePc5QosParameters;
import soliton.ngap.ie.IabAuthorized;
import soliton.ngap.ie.IndexToRfsp;
import soliton.ngap.ie.LteA2xServicesAuthorized;
import soliton.ngap.ie.LteUeSidelinkAggregateMaximumBitrate;
import soliton.ngap.ie.LteV2xServicesAuthorized;
import soliton.ngap.ie.MobileIabAuthorized;
import soliton.ngap.ie.NetworkControlledRepeaterAuthorized;
import soliton.ngap.ie.NrA2xServicesAuthorized;
import soliton.ngap.ie.NrUeSidelinkAggregateMaximumBitrate;
import soliton.ngap.ie.NrV2xServicesAuthorized;
import soliton.ngap.ie.Pc5QosParameters;
import soliton.ngap.ie.RanPagingPriority;
import soliton.ngap.ie.RanUeNgapId;
import soliton.ngap.ie.RrcInactiveTransitionReportRequest;
import soliton.ngap.ie.SecurityKey;
import soliton.ngap.ie.SlPositioningRangingServiceInfo;
import soliton.ngap.ie.SrvccOperationPossible;
import soliton.ngap.ie.TimeSyncAssistanceInfo;
import soliton.ngap.ie.UeAggregateMaximumBitRate;
import soliton.ngap.ie.UeSecurityCapabilities;
import soliton.ngap.ie.UeSliceMaximumBitRateItem;
import soliton.ngap.ie.measurement.QmcConfigInfo;
import soliton.ngap.ie.measurement.QmcDeactivation;
import soliton.per.ApMessage;
import soliton.per.Ie;
import soliton.per.ListSize;

/// UE CONTEXT MODIFICATION REQUEST, AMF to NG-RAN node: changes the context of a UE. TS 38.413
/// 9.2.2.7.
@ApMessage(procedure = 40, kind = INITIATING, criticality = REJECT)
public record UeContextModificationRequest(
    @Ie(id = 10, criticality = REJECT) AmfUeNgapId amfUeNgapId,
    @Ie(id = 85, criticality = REJECT) RanUeNgapId ranUeNgapId,
    @Ie(id = 83, criticality = IGNORE) @Nullable RanPagingPriority ranPagingPriority,
    @Ie(id = 94, criticality = REJECT) @Nullable SecurityKey securityKey,
    @Ie(id = 31, criticality = IGNORE) @Nullable IndexToRfsp indexToRfsp,
    @Ie(id = 110, criticality = IGNORE)
        @Nullable UeAggregateMaximumBitRate ueAggregateMaximumBitRate,
    @Ie(id = 119, criticality = REJECT) @Nullable UeSecurityCapabilities ueSecurityCapabilities,
    @Ie(id = 18, criticality = IGNORE)
        @Nullable CoreNetworkAssistanceInformationForInactive
            coreNetworkAssistanceInformationForInactive,
    @Ie(id = 24, criticality = REJECT)
        @Nullable EmergencyFallbackIndicator emergencyFallbackIndicator,
    @Ie(id = 40, criticality = REJECT) @Nullable AmfUeNgapId newAmfUeNgapId,
    @Ie(id = 91, criticality = IGNORE)
        @Nullable RrcInactiveTransitionReportRequest rrcInactiveTransitionReportRequest,
    @Ie(id = 162, criticality = REJECT) @Nullable Guami newGuami,
    @Ie(id = 165, criticality = IGNORE) @Nullable CnAssistedRanTuning cnAssistedRanTuning,
    @Ie(id = 177, criticality = IGNORE) @Nullable SrvccOperationPossible srvccOperationPossible,
    @Ie(id = 199, criticality = IGNORE) @Nullable IabAuthorized iabAuthorized,
    @Ie(id = 216, criticality = IGNORE) @Nullable NrV2xServicesAuthorized nrV2xServicesAuthorized,
    @Ie(id = 215, criticality = IGNORE) @Nullable LteV2xServicesAuthorized lteV2xServicesAuthorized,
    @Ie(id = 218, criticality = IGNORE)
        @Nullable NrUeSidelinkAggregateMaximumBitrate nrUeSidelinkAggregateMaximumBitrate,
    @Ie(id = 217, criticality = IGNORE)
        @Nullable LteUeSidelinkAggregateMaximumBitrate lteUeSidelinkAggregateMaximumBitrate,
    @Ie(id = 219, criticality = IGNORE) @Nullable Pc5QosParameters pc5QosParameters,
    @Ie(id = 264, criticality = REJECT) @Nullable Octets ueRadioCapabilityId,
    @Ie(id = 238, criticality = IGNORE) @Nullable Octets rgLevelWirelineAccessCharacteristics,
    @Ie(id = 326, criticality = IGNORE) @Nullable TimeSyncAssistanceInfo timeSyncAssistanceInfo,
    @Ie(id = 328, criticality = IGNORE) @Nullable QmcConfigInfo qmcConfigInfo,
    @Ie(id = 329, criticality = IGNORE) @Nullable QmcDeactivation qmcDeactivation,
    @Ie(id = 335, criticality = IGNORE) @ListSize(min = 1, max = 8)
        @Nullable List<UeSliceMaximumBitRateItem> ueSliceMaximumBitRateList,
    @Ie(id = 359, criticality = IGNORE) @ListSize(min = 0, max = 16)
        @Nullable List<Plmn> managementBasedMdtPlmnModificationList,
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
    @Ie(id = 430, criticality = IGNORE)
        @Nullable SlPositioningRangingServiceInfo slPositioningRangingServiceInfo)
    implements FromCore {
  public UeContextModificationRequest {
    ueSliceMaximumBitRateList =
        ueSliceMaximumBitRateList == null ? null : List.copyOf(ueSliceMaximumBitRateList);
    managementBasedMdtPlmnModificationList =
        managementBasedMdtPlmnModificationList == null
            ? null
            : List.copyOf(managementBasedMdtPlmnModificationList);
  }
}
