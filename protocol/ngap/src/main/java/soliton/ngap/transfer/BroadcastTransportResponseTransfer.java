package soliton.ngap.transfer;

import soliton.ngap.NgapTransfer;
import soliton.ngap.ie.mbs.MbsSessionId;
import soliton.per.Sequence;

/// Broadcast transport response transfer, between NG-RAN node and MB-SMF. TS 38.413 9.3.5.
@Sequence
public record BroadcastTransportResponseTransfer(MbsSessionId mbsSessionId)
    implements NgapTransfer {}
