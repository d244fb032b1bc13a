package soliton.ngap.transfer;

import org.jspecify.annotations.Nullable;
import soliton.ngap.NgapTransfer;
import soliton.ngap.ie.mbs.MbsSessionTnlInfoNgran;
import soliton.per.Sequence;

/// MBSSessionSetupOrModResponseTransfer. TS 38.413 9.4.
@Sequence
public record MbsSessionSetupOrModResponseTransfer(
    @Nullable MbsSessionTnlInfoNgran mbsSessionTnlInfoNgran) implements NgapTransfer {}
