package soliton.ngap.ie;

import static soliton.per.Criticality.IGNORE;
import static soliton.per.Criticality.REJECT;

import org.jspecify.annotations.Nullable;
import soliton.base.Octets;
import soliton.base.PduSessionId;
import soliton.base.Snssai;
import soliton.per.Ie;
import soliton.per.Sequence;

/// PDUSessionResourceModifyItemModReq. TS 38.413 9.4.
@Sequence
public record PduSessionResourceModifyItemModReq(
    PduSessionId pduSessionId,
    @Nullable Octets nasPdu,
    Octets pduSessionResourceModifyRequestTransfer,
    @Ie(id = 148, criticality = REJECT) @Nullable Snssai snssai,
    @Ie(id = 281, criticality = IGNORE)
        @Nullable ExpectedUeActivityBehaviour pduSessionExpectedUeActivityBehaviour) {}
