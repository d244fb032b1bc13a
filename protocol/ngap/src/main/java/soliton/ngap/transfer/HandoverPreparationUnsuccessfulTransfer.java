package soliton.ngap.transfer;

import soliton.ngap.NgapTransfer;
import soliton.ngap.ie.Cause;
import soliton.per.Sequence;

/// HandoverPreparationUnsuccessfulTransfer. TS 38.413 9.4.
@Sequence
public record HandoverPreparationUnsuccessfulTransfer(Cause cause) implements NgapTransfer {}
