package soliton.ngap.message;

import static soliton.per.Criticality.IGNORE;
import static soliton.per.Criticality.REJECT;
import static soliton.per.MessageKind.INITIATING;

import java.util.List;
import org.jspecify.annotations.Nullable;
import soliton.base.Octets;
import soliton.base.Snssai;
import soliton.ngap.FromCore;
import soliton.ngap.ie.AllowedNssaiItem;
import soliton.ngap.ie.AmfName;
import soliton.ngap.ie.AmfUeNgapId;
import soliton.ngap.ie.CeModeBrestricted;
import soliton.ngap.ie.DlCpSecurityInformation;
import soliton.ngap.ie.EndIndication;
import soliton.ngap.ie.EnhancedCoverageRestriction;
import soliton.ngap.ie.ExtendedAmfName;
import soliton.ngap.ie.MaskedImeisv;
import soliton.ngap.ie.NbIotUePriority;
import soliton.ngap.ie.PartiallyAllowedNssaiItem;
import soliton.ngap.ie.RanUeNgapId;
import soliton.ngap.ie.UeDifferentiationInfo;
import soliton.per.ApMessage;
import soliton.per.Ie;
import soliton.per.ListSize;

/// CONNECTION ESTABLISHMENT INDICATION, AMF to NG-RAN node: completes the connection of a UE
/// without its context. TS 38.413 9.2.2.11.
@ApMessage(procedure = 65, kind = INITIATING, criticality = REJECT)
public record ConnectionEstablishmentIndication(
    @Ie(id = 10, criticality = REJECT) AmfUeNgapId amfUeNgapId,
    @Ie(id = 85, criticality = REJECT) RanUeNgapId ranUeNgapId,
    @Ie(id = 117, criticality = IGNORE) @Nullable Octets ueRadioCapability,
    @Ie(id = 226, criticality = IGNORE) @Nullable EndIndication endIndication,
    @Ie(id = 148, criticality = IGNORE) @Nullable Snssai snssai,
    @Ie(id = 0, criticality = IGNORE) @ListSize(min = 1, max = 8)
        @Nullable List<AllowedNssaiItem> allowedNssai,
    @Ie(id = 209, criticality = IGNORE) @Nullable UeDifferentiationInfo ueDifferentiationInfo,
    @Ie(id = 212, criticality = IGNORE) @Nullable DlCpSecurityInformation dlCpSecurityInformation,
    @Ie(id = 210, criticality = IGNORE) @Nullable NbIotUePriority nbIotUePriority,
    @Ie(id = 205, criticality = IGNORE)
        @Nullable EnhancedCoverageRestriction enhancedCoverageRestriction,
    @Ie(id = 222, criticality = IGNORE) @Nullable CeModeBrestricted ceModeBrestricted,
    @Ie(id = 264, criticality = REJECT) @Nullable Octets ueRadioCapabilityId,
    @Ie(id = 34, criticality = IGNORE) @Nullable MaskedImeisv maskedImeisv,
    @Ie(id = 48, criticality = REJECT) @Nullable AmfName oldAmf,
    @Ie(id = 414, criticality = IGNORE) @ListSize(min = 1, max = 8)
        @Nullable List<PartiallyAllowedNssaiItem> partiallyAllowedNssai,
    @Ie(id = 443, criticality = IGNORE) @Nullable ExtendedAmfName extendedOldAmf)
    implements FromCore {
  public ConnectionEstablishmentIndication {
    allowedNssai = allowedNssai == null ? null : List.copyOf(allowedNssai);
    partiallyAllowedNssai =
        partiallyAllowedNssai == null ? null : List.copyOf(partiallyAllowedNssai);
  }
}
