package soliton.ngap.ie;

import soliton.base.Octets;
import soliton.base.PduSessionId;
import soliton.per.Sequence;

/// PDU session resource failed to setup item PS req, part of
/// [soliton.ngap.message.PathSwitchRequest]. TS 38.413 9.2.3.8.
@Sequence
public record PduSessionResourceFailedToSetupItemPsReq(
    PduSessionId pduSessionId, Octets pathSwitchRequestSetupFailedTransfer) {}
