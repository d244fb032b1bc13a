package soliton.ngap.ie;

import static soliton.per.Criticality.IGNORE;
import static soliton.per.Criticality.REJECT;

import org.jspecify.annotations.Nullable;
import soliton.base.Octets;
import soliton.base.PduSessionId;
import soliton.base.Snssai;
import soliton.per.Ie;
import soliton.per.Sequence;

/// PDU session resource modify item mod req, part of
/// [soliton.ngap.message.PduSessionResourceModifyRequest]. TS 38.413 9.2.1.5.
@Sequence
public record PduSessionResourceModifyItemModReq(
    PduSessionId pduSessionId,
    @Nullable Octets nasPdu,
    Octets pduSessionResourceModifyRequestTransfer,
    @Ie(id = 148, criticality = REJECT) @Nullable Snssai snssai,
    @Ie(id = 281, criticality = IGNORE)
        @Nullable ExpectedUeActivityBehaviour pduSessionExpectedUeActivityBehaviour) {}
