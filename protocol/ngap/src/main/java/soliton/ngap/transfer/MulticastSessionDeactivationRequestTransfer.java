package soliton.ngap.transfer;

import soliton.ngap.NgapTransfer;
import soliton.ngap.ie.mbs.MbsSessionId;
import soliton.per.Sequence;

/// Multicast session deactivation request transfer, between NG-RAN node and MB-SMF. TS 38.413
/// 9.3.5.
@Sequence
public record MulticastSessionDeactivationRequestTransfer(MbsSessionId mbsSessionId)
    implements NgapTransfer {}
