package soliton.ngap.ie;

import static soliton.per.Criticality.IGNORE;

import org.jspecify.annotations.Nullable;
import soliton.base.Octets;
import soliton.base.PduSessionId;
import soliton.per.Ie;
import soliton.per.Sequence;

/// PDU session resource switched item, part of
/// [soliton.ngap.message.PathSwitchRequestAcknowledge]. TS 38.413 9.2.3.9.
@Sequence
public record PduSessionResourceSwitchedItem(
    PduSessionId pduSessionId,
    Octets pathSwitchRequestAcknowledgeTransfer,
    @Ie(id = 281, criticality = IGNORE)
        @Nullable ExpectedUeActivityBehaviour pduSessionExpectedUeActivityBehaviour) {}
