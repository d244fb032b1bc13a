package soliton.ngap.message;

import static soliton.per.Criticality.IGNORE;
import static soliton.per.Criticality.REJECT;
import static soliton.per.MessageKind.INITIATING;

import java.util.List;
import org.jspecify.annotations.Nullable;
import soliton.base.Snssai;
import soliton.ngap.FromCore;
import soliton.ngap.ie.AllowedNssaiItem;
import soliton.ngap.ie.AmfUeNgapId;
import soliton.ngap.ie.PartiallyAllowedNssaiItem;
import soliton.ngap.ie.RanUeNgapId;
import soliton.per.ApMessage;
import soliton.per.Ie;
import soliton.per.ListSize;

/// AMFCP RELOCATION INDICATION, AMF to NG-RAN node: moves the control of a UE of control plane
/// optimisation. TS 38.413 9.2.2.12.
@ApMessage(procedure = 64, kind = INITIATING, criticality = REJECT)
public record AmfcpRelocationIndication(
    @Ie(id = 10, criticality = REJECT) AmfUeNgapId amfUeNgapId,
    @Ie(id = 85, criticality = REJECT) RanUeNgapId ranUeNgapId,
    @Ie(id = 148, criticality = IGNORE) @Nullable Snssai snssai,
    @Ie(id = 0, criticality = IGNORE) @ListSize(min = 1, max = 8)
        @Nullable List<AllowedNssaiItem> allowedNssai,
    @Ie(id = 414, criticality = IGNORE) @ListSize(min = 1, max = 8)
        @Nullable List<PartiallyAllowedNssaiItem> partiallyAllowedNssai)
    implements FromCore {
  public AmfcpRelocationIndication {
    allowedNssai = allowedNssai == null ? null : List.copyOf(allowedNssai);
    partiallyAllowedNssai =
        partiallyAllowedNssai == null ? null : List.copyOf(partiallyAllowedNssai);
  }
}
