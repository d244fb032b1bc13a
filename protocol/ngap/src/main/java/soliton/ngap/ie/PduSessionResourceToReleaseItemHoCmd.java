package soliton.ngap.ie;

import soliton.base.Octets;
import soliton.base.PduSessionId;
import soliton.per.Sequence;

/// PDU session resource to release item HO cmd, part of [soliton.ngap.message.HandoverCommand].
/// TS 38.413 9.2.3.2.
@Sequence
public record PduSessionResourceToReleaseItemHoCmd(
    PduSessionId pduSessionId, Octets handoverPreparationUnsuccessfulTransfer) {}
