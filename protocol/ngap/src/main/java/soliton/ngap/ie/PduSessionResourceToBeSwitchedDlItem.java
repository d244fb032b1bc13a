package soliton.ngap.ie;

import soliton.base.Octets;
import soliton.base.PduSessionId;
import soliton.per.Sequence;

/// PDU session resource to be switched DL item, part of [soliton.ngap.message.PathSwitchRequest].
/// TS 38.413 9.2.3.8.
@Sequence
public record PduSessionResourceToBeSwitchedDlItem(
    PduSessionId pduSessionId, Octets pathSwitchRequestTransfer) {}
