package soliton.ngap.transfer;

import org.jspecify.annotations.Nullable;
import soliton.ngap.NgapTransfer;
import soliton.ngap.ie.mbs.MbsSessionTnlInfoNgran;
import soliton.per.Sequence;

/// MBS session release response transfer, between NG-RAN node and MB-SMF. TS 38.413 9.3.5.
@Sequence
public record MbsSessionReleaseResponseTransfer(
    @Nullable MbsSessionTnlInfoNgran mbsSessionTnlInfoNgran) implements NgapTransfer {}
