package soliton.ngap.transfer;

import soliton.ngap.NgapTransfer;
import soliton.ngap.ie.Cause;
import soliton.per.Sequence;

/// PathSwitchRequestSetupFailedTransfer. TS 38.413 9.4.
@Sequence
public record PathSwitchRequestSetupFailedTransfer(Cause cause) implements NgapTransfer {}
