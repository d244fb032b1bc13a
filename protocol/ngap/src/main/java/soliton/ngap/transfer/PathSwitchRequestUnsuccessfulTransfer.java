package soliton.ngap.transfer;

import soliton.ngap.NgapTransfer;
import soliton.ngap.ie.Cause;
import soliton.per.Sequence;

/// PathSwitchRequestUnsuccessfulTransfer. TS 38.413 9.4.
@Sequence
public record PathSwitchRequestUnsuccessfulTransfer(Cause cause) implements NgapTransfer {}
