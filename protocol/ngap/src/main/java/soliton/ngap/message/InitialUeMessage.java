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
import soliton.ngap.FromRan;
import soliton.ngap.ie.AllowedNssaiItem;
import soliton.ngap.ie.AmfSetId;
import soliton.ngap.ie.Aun3DeviceAccessInfo;
import soliton.ngap.ie.AuthenticatedIndication;
import soliton.ngap.ie.CeModeBSupportIndicator;
import soliton.ngap.ie.ERedCapIndication;
import soliton.ngap.ie.EdtSession;
import soliton.ngap.ie.FiveGSTmsi;
import soliton.ngap.ie.GuamiType;
import soliton.ngap.ie.IabNodeIndication;
import soliton.ngap.ie.LtemIndication;
import soliton.ngap.ie.MobileIabNodeIndication;
import soliton.ngap.ie.Nid;
import soliton.ngap.ie.NpnAccessInformation;
import soliton.ngap.ie.PartiallyAllowedNssaiItem;
import soliton.ngap.ie.RanUeNgapId;
import soliton.ngap.ie.RedCapIndication;
import soliton.ngap.ie.RequestedNssaiItem;
import soliton.ngap.ie.RrcEstablishmentCause;
import soliton.ngap.ie.SourceToTargetAmfInformationReroute;
import soliton.ngap.ie.UeContextRequest;
import soliton.ngap.ie.UserLocationInformation;
import soliton.per.ApMessage;
import soliton.per.Ie;
import soliton.per.ListSize;

/// INITIAL UE MESSAGE, NG-RAN node to AMF: brings the first NAS message of a UE. TS 38.413
/// 9.2.5.1.
@ApMessage(procedure = 15, kind = INITIATING, criticality = IGNORE)
public record InitialUeMessage(
    @Ie(id = 85, criticality = REJECT) RanUeNgapId ranUeNgapId,
    @Ie(id = 38, criticality = REJECT) Octets nasPdu,
    @Ie(id = 121, criticality = REJECT) UserLocationInformation userLocationInformation,
    @Ie(id = 90, criticality = IGNORE, presence = MANDATORY)
        @Nullable RrcEstablishmentCause rrcEstablishmentCause,
    @Ie(id = 26, criticality = REJECT) @Nullable FiveGSTmsi fiveGSTmsi,
    @Ie(id = 3, criticality = IGNORE) @Nullable AmfSetId amfSetId,
    @Ie(id = 112, criticality = IGNORE) @Nullable UeContextRequest ueContextRequest,
    @Ie(id = 0, criticality = REJECT) @ListSize(min = 1, max = 8)
        @Nullable List<AllowedNssaiItem> allowedNssai,
    @Ie(id = 171, criticality = IGNORE)
        @Nullable SourceToTargetAmfInformationReroute sourceToTargetAmfInformationReroute,
    @Ie(id = 174, criticality = IGNORE) @Nullable Plmn selectedPlmnIdentity,
    @Ie(id = 201, criticality = REJECT) @Nullable IabNodeIndication iabNodeIndication,
    @Ie(id = 224, criticality = REJECT) @Nullable CeModeBSupportIndicator ceModeBSupportIndicator,
    @Ie(id = 225, criticality = IGNORE) @Nullable LtemIndication ltemIndication,
    @Ie(id = 227, criticality = IGNORE) @Nullable EdtSession edtSession,
    @Ie(id = 245, criticality = IGNORE) @Nullable AuthenticatedIndication authenticatedIndication,
    @Ie(id = 259, criticality = REJECT) @Nullable NpnAccessInformation npnAccessInformation,
    @Ie(id = 333, criticality = IGNORE) @Nullable RedCapIndication redCapIndication,
    @Ie(id = 371, criticality = IGNORE) @Nullable Nid selectedNid,
    @Ie(id = 402, criticality = REJECT) @Nullable MobileIabNodeIndication mobileIabNodeIndication,
    @Ie(id = 414, criticality = IGNORE) @ListSize(min = 1, max = 8)
        @Nullable List<PartiallyAllowedNssaiItem> partiallyAllowedNssai,
    @Ie(id = 427, criticality = IGNORE) @Nullable ERedCapIndication eRedCapIndication,
    @Ie(id = 440, criticality = IGNORE) @Nullable Aun3DeviceAccessInfo aun3DeviceAccessInfo,
    @Ie(id = 28, criticality = IGNORE) @Nullable Guami guami,
    @Ie(id = 176, criticality = IGNORE) @Nullable GuamiType guamiType,
    @Ie(id = 454, criticality = IGNORE) @ListSize(min = 1, max = 8)
        @Nullable List<RequestedNssaiItem> requestedNssai)
    implements FromRan {
  public InitialUeMessage {
    allowedNssai = allowedNssai == null ? null : List.copyOf(allowedNssai);
    partiallyAllowedNssai =
        partiallyAllowedNssai == null ? null : List.copyOf(partiallyAllowedNssai);
    requestedNssai = requestedNssai == null ? null : List.copyOf(requestedNssai);
  }
}
