package soliton.ngap.transfer;

import org.jspecify.annotations.Nullable;
import soliton.ngap.NgapTransfer;
import soliton.ngap.ie.mbs.MbsSessionTnlInfoNgran;
import soliton.per.Sequence;

/// MBS session setup or mod response transfer, between NG-RAN node and MB-SMF. TS 38.413 9.3.5.5.
@Sequence
public record MbsSessionSetupOrModResponseTransfer(
    @Nullable MbsSessionTnlInfoNgran mbsSessionTnlInfoNgran) implements NgapTransfer {}
