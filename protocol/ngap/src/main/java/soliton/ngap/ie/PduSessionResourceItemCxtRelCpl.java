package soliton.ngap.ie;

import static soliton.per.Criticality.IGNORE;

import org.jspecify.annotations.Nullable;
import soliton.base.Octets;
import soliton.base.PduSessionId;
import soliton.per.Ie;
import soliton.per.Sequence;

/// PDUSessionResourceItemCxtRelCpl. TS 38.413 9.4.
@Sequence
public record PduSessionResourceItemCxtRelCpl(
    PduSessionId pduSessionId,
    @Ie(id = 145, criticality = IGNORE)
        @Nullable Octets pduSessionResourceReleaseResponseTransfer) {}
