package soliton.ngap.ie;

import static soliton.per.Criticality.IGNORE;

import org.jspecify.annotations.Nullable;
import soliton.base.Octets;
import soliton.base.PduSessionId;
import soliton.per.Ie;
import soliton.per.Sequence;

/// PDU session resource item cxt rel cpl, part of
/// [soliton.ngap.message.UeContextReleaseComplete]. TS 38.413 9.2.2.6.
@Sequence
public record PduSessionResourceItemCxtRelCpl(
    PduSessionId pduSessionId,
    @Ie(id = 145, criticality = IGNORE)
        @Nullable Octets pduSessionResourceReleaseResponseTransfer) {}
