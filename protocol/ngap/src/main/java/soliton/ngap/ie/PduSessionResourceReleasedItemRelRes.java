package soliton.ngap.ie;

import soliton.base.Octets;
import soliton.base.PduSessionId;
import soliton.per.Sequence;

/// PDU session resource released item rel res, part of
/// [soliton.ngap.message.PduSessionResourceReleaseResponse]. TS 38.413 9.2.1.4.
@Sequence
public record PduSessionResourceReleasedItemRelRes(
    PduSessionId pduSessionId, Octets pduSessionResourceReleaseResponseTransfer) {}
