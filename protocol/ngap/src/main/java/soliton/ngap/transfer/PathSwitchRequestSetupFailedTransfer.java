package soliton.ngap.transfer;

import soliton.ngap.NgapTransfer;
import soliton.ngap.ie.Cause;
import soliton.per.Sequence;

/// Path switch request setup failed transfer, between NG-RAN node and SMF. TS 38.413 9.3.4.15.
@Sequence
public record PathSwitchRequestSetupFailedTransfer(Cause cause) implements NgapTransfer {}
