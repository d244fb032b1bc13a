package soliton.ngap.ie;

import soliton.base.Octets;
import soliton.base.PduSessionId;
import soliton.per.Sequence;

/// PDUSessionResourceFailedToSetupItemCxtRes. TS 38.413 9.4.
@Sequence
public record PduSessionResourceFailedToSetupItemCxtRes(
    PduSessionId pduSessionId, Octets pduSessionResourceSetupUnsuccessfulTransfer) {}
