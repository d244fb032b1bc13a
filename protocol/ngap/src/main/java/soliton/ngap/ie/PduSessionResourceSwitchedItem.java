package soliton.ngap.ie;

import static soliton.per.Criticality.IGNORE;

import org.jspecify.annotations.Nullable;
import soliton.base.Octets;
import soliton.base.PduSessionId;
import soliton.per.Ie;
import soliton.per.Sequence;

/// PDUSessionResourceSwitchedItem. TS 38.413 9.4.
@Sequence
public record PduSessionResourceSwitchedItem(
    PduSessionId pduSessionId,
    Octets pathSwitchRequestAcknowledgeTransfer,
    @Ie(id = 281, criticality = IGNORE)
        @Nullable ExpectedUeActivityBehaviour pduSessionExpectedUeActivityBehaviour) {}
