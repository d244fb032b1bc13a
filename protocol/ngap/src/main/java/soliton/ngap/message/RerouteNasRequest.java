package soliton.ngap.message;

import static soliton.per.Criticality.IGNORE;
import static soliton.per.Criticality.REJECT;
import static soliton.per.MessageKind.INITIATING;

import java.util.List;
import org.jspecify.annotations.Nullable;
import soliton.base.Octets;
import soliton.ngap.FromCore;
import soliton.ngap.ie.AllowedNssaiItem;
import soliton.ngap.ie.AmfSetId;
import soliton.ngap.ie.AmfUeNgapId;
import soliton.ngap.ie.PartiallyAllowedNssaiItem;
import soliton.ngap.ie.RanUeNgapId;
import soliton.ngap.ie.SourceToTargetAmfInformationReroute;
import soliton.per.ApMessage;
import soliton.per.Ie;
import soliton.per.ListSize;

/// REROUTE NAS REQUEST, AMF to NG-RAN node: has a NAS message sent to another AMF. TS 38.413
/// 9.2.5.5.
@ApMessage(procedure = 36, kind = INITIATING, criticality = REJECT)
public record RerouteNasRequest(
    @Ie(id = 85, criticality = REJECT) RanUeNgapId ranUeNgapId,
    @Ie(id = 10, criticality = IGNORE) @Nullable AmfUeNgapId amfUeNgapId,
    @Ie(id = 42, criticality = REJECT) Octets ngapMessage,
    @Ie(id = 3, criticality = REJECT) AmfSetId amfSetId,
    @Ie(id = 0, criticality = REJECT) @ListSize(min = 1, max = 8)
        @Nullable List<AllowedNssaiItem> allowedNssai,
    @Ie(id = 171, criticality = IGNORE)
        @Nullable SourceToTargetAmfInformationReroute sourceToTargetAmfInformationReroute,
    @Ie(id = 414, criticality = IGNORE) @ListSize(min = 1, max = 8)
        @Nullable List<PartiallyAllowedNssaiItem> partiallyAllowedNssai)
    implements FromCore {
  public RerouteNasRequest {
    allowedNssai = allowedNssai == null ? null : List.copyOf(allowedNssai);
    partiallyAllowedNssai =
        partiallyAllowedNssai == null ? null : List.copyOf(partiallyAllowedNssai);
  }
}
