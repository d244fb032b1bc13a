package soliton.ngap.transfer;

import org.jspecify.annotations.Nullable;
import soliton.ngap.NgapTransfer;
import soliton.ngap.ie.Cause;
import soliton.ngap.ie.CriticalityDiagnostics;
import soliton.per.Sequence;

/// HandoverResourceAllocationUnsuccessfulTransfer. TS 38.413 9.4.
@Sequence
public record HandoverResourceAllocationUnsuccessfulTransfer(
    Cause cause, @Nullable CriticalityDiagnostics criticalityDiagnostics) implements NgapTransfer {}
