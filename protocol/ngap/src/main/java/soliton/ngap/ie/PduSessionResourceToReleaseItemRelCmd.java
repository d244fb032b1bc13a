package soliton.ngap.ie;

import soliton.base.Octets;
import soliton.base.PduSessionId;
import soliton.per.Sequence;

/// PDUSessionResourceToReleaseItemRelCmd. TS 38.413 9.4.
@Sequence
public record PduSessionResourceToReleaseItemRelCmd(
    PduSessionId pduSessionId, Octets pduSessionResourceReleaseCommandTransfer) {}
