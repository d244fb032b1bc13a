package soliton.ngap.transfer;

import soliton.ngap.NgapTransfer;
import soliton.ngap.ie.mbs.MbsSessionId;
import soliton.per.Sequence;

/// BroadcastTransportResponseTransfer. TS 38.413 9.4.
@Sequence
public record BroadcastTransportResponseTransfer(MbsSessionId mbsSessionId)
    implements NgapTransfer {}
