package soliton.ngap.ie;

import static soliton.per.Criticality.IGNORE;

import org.jspecify.annotations.Nullable;
import soliton.per.Ie;
import soliton.per.Sequence;

/// Redundant PDU session information. TS 38.413 9.4.5.
@Sequence
public record RedundantPduSessionInformation(
    Rsn rsn, @Ie(id = 331, criticality = IGNORE) @Nullable PduSessionPairId pduSessionPairId) {}
