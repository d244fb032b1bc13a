package soliton.ngap.ie;

import soliton.base.Octets;
import soliton.base.PduSessionId;
import soliton.per.Sequence;

/// PDU session resource failed to setup item cxt fail, part of
/// [soliton.ngap.message.InitialContextSetupFailure]. TS 38.413 9.2.2.3.
@Sequence
public record PduSessionResourceFailedToSetupItemCxtFail(
    PduSessionId pduSessionId, Octets pduSessionResourceSetupUnsuccessfulTransfer) {}
