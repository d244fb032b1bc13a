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
import soliton.ngap.ie.FiveGSTmsi;
import soliton.ngap.ie.MaskedImeisv;
import soliton.ngap.ie.NbIotUePriority;
import soliton.ngap.ie.PartiallyAllowedNssaiItem;
import soliton.ngap.ie.UeDifferentiationInfo;
import soliton.per.ApMessage;
import soliton.per.Ie;
import soliton.per.ListSize;

/// UE INFORMATION TRANSFER, AMF to NG-RAN node: tells what is known of a UE. TS 38.413 9.2.2.15.
@ApMessage(procedure = 56, kind = INITIATING, criticality = REJECT)
public record UeInformationTransfer(
    @Ie(id = 26, criticality = REJECT) FiveGSTmsi fiveGSTmsi,
    @Ie(id = 210, criticality = IGNORE) @Nullable NbIotUePriority nbIotUePriority,
    @Ie(id = 117, criticality = IGNORE) @Nullable Octets ueRadioCapability,
    @Ie(id = 148, criticality = IGNORE) @Nullable Snssai snssai,
    @Ie(id = 0, criticality = IGNORE) @ListSize(min = 1, max = 8)
        @Nullable List<AllowedNssaiItem> allowedNssai,
    @Ie(id = 209, criticality = IGNORE) @Nullable UeDifferentiationInfo ueDifferentiationInfo,
    @Ie(id = 34, criticality = IGNORE) @Nullable MaskedImeisv maskedImeisv,
    @Ie(id = 414, criticality = IGNORE) @ListSize(min = 1, max = 8)
        @Nullable List<PartiallyAllowedNssaiItem> partiallyAllowedNssai)
    implements FromCore {
  public UeInformationTransfer {
    allowedNssai = allowedNssai == null ? null : List.copyOf(allowedNssai);
    partiallyAllowedNssai =
        partiallyAllowedNssai == null ? null : List.copyOf(partiallyAllowedNssai);
  }
}
