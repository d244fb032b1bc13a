package soliton.ngap.transfer;

import soliton.ngap.NgapTransfer;
import soliton.ngap.ie.Cause;
import soliton.per.Sequence;

/// Handover preparation unsuccessful transfer, between NG-RAN node and SMF. TS 38.413 9.3.4.18.
@Sequence
public record HandoverPreparationUnsuccessfulTransfer(Cause cause) implements NgapTransfer {}
