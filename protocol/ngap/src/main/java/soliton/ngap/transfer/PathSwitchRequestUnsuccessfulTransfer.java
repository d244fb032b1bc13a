package soliton.ngap.transfer;

import soliton.ngap.NgapTransfer;
import soliton.ngap.ie.Cause;
import soliton.per.Sequence;

/// Path switch request unsuccessful transfer, between NG-RAN node and SMF. TS 38.413 9.3.4.20.
@Sequence
public record PathSwitchRequestUnsuccessfulTransfer(Cause cause) implements NgapTransfer {}
