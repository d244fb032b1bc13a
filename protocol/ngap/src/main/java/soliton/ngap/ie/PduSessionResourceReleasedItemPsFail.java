package soliton.ngap.ie;

import soliton.base.Octets;
import soliton.base.PduSessionId;
import soliton.per.Sequence;

/// PDU session resource released item PS fail, part of
/// [soliton.ngap.message.PathSwitchRequestFailure]. TS 38.413 9.2.3.10.
@Sequence
public record PduSessionResourceReleasedItemPsFail(
    PduSessionId pduSessionId, Octets pathSwitchRequestUnsuccessfulTransfer) {}
