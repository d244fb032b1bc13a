package soliton.ngap.transfer;

import soliton.ngap.NgapTransfer;
import soliton.ngap.ie.Cause;
import soliton.per.Sequence;

/// PDU session resource modify indication unsuccessful transfer, between NG-RAN node and SMF. TS
/// 38.413 9.3.4.22.
@Sequence
public record PduSessionResourceModifyIndicationUnsuccessfulTransfer(Cause cause)
    implements NgapTransfer {}
