package soliton.ngap.transfer;

import soliton.ngap.NgapTransfer;
import soliton.ngap.ie.mbs.MbsSessionId;
import soliton.ngap.ie.mbs.MbsSessionTnlInfoNgran;
import soliton.per.Sequence;

/// Broadcast transport request transfer, between NG-RAN node and MB-SMF. TS 38.413 9.3.5.
@Sequence
public record BroadcastTransportRequestTransfer(
    MbsSessionId mbsSessionId, MbsSessionTnlInfoNgran mbsSessionTnlInfoNgran)
    implements NgapTransfer {}
