package soliton.ngap.transfer;

import org.jspecify.annotations.Nullable;
import soliton.ngap.NgapTransfer;
import soliton.ngap.ie.Cause;
import soliton.ngap.ie.CriticalityDiagnostics;
import soliton.per.Sequence;

/// Handover resource allocation unsuccessful transfer, between NG-RAN node and SMF. TS 38.413
/// 9.3.4.19.
@Sequence
public record HandoverResourceAllocationUnsuccessfulTransfer(
    Cause cause, @Nullable CriticalityDiagnostics criticalityDiagnostics) implements NgapTransfer {}
