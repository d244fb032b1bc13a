package soliton.ngap.transfer;

import org.jspecify.annotations.Nullable;
import soliton.ngap.NgapTransfer;
import soliton.ngap.ie.Cause;
import soliton.ngap.ie.CriticalityDiagnostics;
import soliton.per.Sequence;

/// MBS session setup or mod failure transfer, between NG-RAN node and MB-SMF. TS 38.413 9.3.5.6.
@Sequence
public record MbsSessionSetupOrModFailureTransfer(
    Cause cause, @Nullable CriticalityDiagnostics criticalityDiagnostics) implements NgapTransfer {}
