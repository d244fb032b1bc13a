package soliton.ngap.ie;

import soliton.base.Octets;
import soliton.base.PduSessionId;
import soliton.per.Sequence;

/// PDUSessionResourceReleasedItemPSFail. TS 38.413 9.4.
@Sequence
public record PduSessionResourceReleasedItemPsFail(
    PduSessionId pduSessionId, Octets pathSwitchRequestUnsuccessfulTransfer) {}
