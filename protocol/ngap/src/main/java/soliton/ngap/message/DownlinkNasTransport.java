package soliton.ngap.message;

import static soliton.per.Criticality.IGNORE;
import static soliton.per.Criticality.REJECT;
import static soliton.per.MessageKind.INITIATING;

import java.util.List;
import org.jspecify.annotations.Nullable;
import soliton.base.Octets;
import soliton.ngap.FromCore;
import soliton.ngap.ie.AllowedNssaiItem;
import soliton.ngap.ie.AmfName;
import soliton.ngap.ie.AmfUeNgapId;
import soliton.ngap.ie.CeModeBrestricted;
import soliton.ngap.ie.EndIndication;
import soliton.ngap.ie.EnhancedCoverageRestriction;
import soliton.ngap.ie.ExtendedAmfName;
import soliton.ngap.ie.ExtendedConnectedTime;
import soliton.ngap.ie.IndexToRfsp;
import soliton.ngap.ie.MaskedImeisv;
import soliton.ngap.ie.MobileIabAuthorized;
import soliton.ngap.ie.MobilityRestrictionList;
import soliton.ngap.ie.PartiallyAllowedNssaiItem;
import soliton.ngap.ie.RanPagingPriority;
import soliton.ngap.ie.RanUeNgapId;
import soliton.ngap.ie.SrvccOperationPossible;
import soliton.ngap.ie.TargetNssaiInformation;
import soliton.ngap.ie.UeAggregateMaximumBitRate;
import soliton.ngap.ie.UeCapabilityInfoRequest;
import soliton.ngap.ie.UeDifferentiationInfo;
import soliton.per.ApMessage;
import soliton.per.Ie;
import soliton.per.ListSize;

/// DOWNLINK NAS TRANSPORT, AMF to NG-RAN node: carries a NAS message to the UE. TS 38.413
/// 9.2.5.2.
@ApMessage(procedure = 4, kind = INITIATING, criticality = IGNORE)
public record DownlinkNasTransport(
    @Ie(id = 10, criticality = REJECT) AmfUeNgapId amfUeNgapId,
    @Ie(id = 85, criticality = REJECT) RanUeNgapId ranUeNgapId,
    @Ie(id = 48, criticality = REJECT) @Nullable AmfName oldAmf,
    @Ie(id = 83, criticality = IGNORE) @Nullable RanPagingPriority ranPagingPriority,
    @Ie(id = 38, criticality = REJECT) Octets nasPdu,
    @Ie(id = 36, criticality = IGNORE) @Nullable MobilityRestrictionList mobilityRestrictionList,
    @Ie(id = 31, criticality = IGNORE) @Nullable IndexToRfsp indexToRfsp,
    @Ie(id = 110, criticality = IGNORE)
        @Nullable UeAggregateMaximumBitRate ueAggregateMaximumBitRate,
    @Ie(id = 0, criticality = REJECT) @ListSize(min = 1, max = 8)
        @Nullable List<AllowedNssaiItem> allowedNssai,
    @Ie(id = 177, criticality = IGNORE) @Nullable SrvccOperationPossible srvccOperationPossible,
    @Ie(id = 205, criticality = IGNORE)
        @Nullable EnhancedCoverageRestriction enhancedCoverageRestriction,
    @Ie(id = 206, criticality = IGNORE) @Nullable ExtendedConnectedTime extendedConnectedTime,
    @Ie(id = 209, criticality = IGNORE) @Nullable UeDifferentiationInfo ueDifferentiationInfo,
    @Ie(id = 222, criticality = IGNORE) @Nullable CeModeBrestricted ceModeBrestricted,
    @Ie(id = 117, criticality = IGNORE) @Nullable Octets ueRadioCapability,
    @Ie(id = 228, criticality = IGNORE) @Nullable UeCapabilityInfoRequest ueCapabilityInfoRequest,
    @Ie(id = 226, criticality = IGNORE) @Nullable EndIndication endIndication,
    @Ie(id = 264, criticality = REJECT) @Nullable Octets ueRadioCapabilityId,
    @Ie(id = 334, criticality = IGNORE) @Nullable TargetNssaiInformation targetNssaiInformation,
    @Ie(id = 34, criticality = IGNORE) @Nullable MaskedImeisv maskedImeisv,
    @Ie(id = 414, criticality = IGNORE) @ListSize(min = 1, max = 8)
        @Nullable List<PartiallyAllowedNssaiItem> partiallyAllowedNssai,
    @Ie(id = 400, criticality = IGNORE) @Nullable MobileIabAuthorized mobileIabAuthorized,
    @Ie(id = 443, criticality = IGNORE) @Nullable ExtendedAmfName extendedOldAmf)
    implements FromCore {
  public DownlinkNasTransport {
    allowedNssai = allowedNssai == null ? null : List.copyOf(allowedNssai);
    partiallyAllowedNssai =
        partiallyAllowedNssai == null ? null : List.copyOf(partiallyAllowedNssai);
  }
}
