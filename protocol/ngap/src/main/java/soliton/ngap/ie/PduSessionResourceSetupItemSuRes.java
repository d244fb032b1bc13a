package soliton.ngap.ie;

import soliton.base.Octets;
import soliton.base.PduSessionId;
import soliton.per.Sequence;

/// PDU session resource setup item SU res, part of
/// [soliton.ngap.message.PduSessionResourceSetupResponse]. TS 38.413 9.2.1.2.
@Sequence
public record PduSessionResourceSetupItemSuRes(
    PduSessionId pduSessionId, Octets pduSessionResourceSetupResponseTransfer) {}
