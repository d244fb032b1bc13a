package soliton.ngap.ie;

import static soliton.per.Criticality.IGNORE;

import org.jspecify.annotations.Nullable;
import soliton.base.Octets;
import soliton.base.PduSessionId;
import soliton.base.Snssai;
import soliton.per.Ie;
import soliton.per.Sequence;

/// PDU session resource setup item HO req, part of [soliton.ngap.message.HandoverRequest]. TS
/// 38.413 9.2.3.4.
@Sequence
public record PduSessionResourceSetupItemHoReq(
    PduSessionId pduSessionId,
    Snssai snssai,
    Octets handoverRequestTransfer,
    @Ie(id = 281, criticality = IGNORE)
        @Nullable ExpectedUeActivityBehaviour pduSessionExpectedUeActivityBehaviour) {}
