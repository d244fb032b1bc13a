package soliton.ngap.ie;

import soliton.base.Octets;
import soliton.base.PduSessionId;
import soliton.per.Sequence;

/// PDU session resource setup item cxt res, part of
/// [soliton.ngap.message.InitialContextSetupResponse]. TS 38.413 9.2.2.2.
@Sequence
public record PduSessionResourceSetupItemCxtRes(
    PduSessionId pduSessionId, Octets pduSessionResourceSetupResponseTransfer) {}
