package soliton.ngap.transfer;

import soliton.ngap.NgapTransfer;
import soliton.ngap.ie.mbs.MbsSessionId;
import soliton.ngap.ie.mbs.MbsSessionTnlInfoNgran;
import soliton.per.Sequence;

/// BroadcastTransportRequestTransfer. TS 38.413 9.4.
@Sequence
public record BroadcastTransportRequestTransfer(
    MbsSessionId mbsSessionId, MbsSessionTnlInfoNgran mbsSessionTnlInfoNgran)
    implements NgapTransfer {}
