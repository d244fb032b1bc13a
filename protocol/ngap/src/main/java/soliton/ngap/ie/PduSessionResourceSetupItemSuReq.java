package soliton.ngap.ie;

import static soliton.per.Criticality.IGNORE;

import org.jspecify.annotations.Nullable;
import soliton.base.Octets;
import soliton.base.PduSessionId;
import soliton.base.Snssai;
import soliton.per.Ie;
import soliton.per.Sequence;

/// PDU session resource setup item SU req, part of
/// [soliton.ngap.message.PduSessionResourceSetupRequest]. TS 38.413 9.2.1.1.
@Sequence
public record PduSessionResourceSetupItemSuReq(
    PduSessionId pduSessionId,
    @Nullable Octets pduSessionNasPdu,
    Snssai snssai,
    Octets pduSessionResourceSetupRequestTransfer,
    @Ie(id = 281, criticality = IGNORE)
        @Nullable ExpectedUeActivityBehaviour pduSessionExpectedUeActivityBehaviour) {}
