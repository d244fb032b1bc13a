package soliton.ngap.ie;

import soliton.base.Octets;
import soliton.base.PduSessionId;
import soliton.per.Sequence;

/// PDU session resource to release item rel cmd, part of
/// [soliton.ngap.message.PduSessionResourceReleaseCommand]. TS 38.413 9.2.1.3.
@Sequence
public record PduSessionResourceToReleaseItemRelCmd(
    PduSessionId pduSessionId, Octets pduSessionResourceReleaseCommandTransfer) {}
