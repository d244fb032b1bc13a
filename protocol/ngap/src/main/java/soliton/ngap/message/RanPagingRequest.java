package soliton.ngap.message;

import static soliton.per.Criticality.IGNORE;
import static soliton.per.MessageKind.INITIATING;

import org.jspecify.annotations.Nullable;
import soliton.ngap.FromCore;
import soliton.ngap.ie.AmfUeNgapId;
import soliton.ngap.ie.DlSignalling;
import soliton.ngap.ie.PagingPolicyDifferentiation;
import soliton.ngap.ie.RanUeNgapId;
import soliton.per.ApMessage;
import soliton.per.Ie;

/// RAN PAGING REQUEST, AMF to NG-RAN node: asks to page a UE that is inactive. TS 38.413 9.2.4.
@ApMessage(procedure = 79, kind = INITIATING, criticality = IGNORE)
public record RanPagingRequest(
    @Ie(id = 10, criticality = IGNORE) AmfUeNgapId amfUeNgapId,
    @Ie(id = 85, criticality = IGNORE) RanUeNgapId ranUeNgapId,
    @Ie(id = 407, criticality = IGNORE)
        @Nullable PagingPolicyDifferentiation pagingPolicyDifferentiation,
    @Ie(id = 408, criticality = IGNORE) @Nullable DlSignalling dlSignalling)
    implements FromCore {}
