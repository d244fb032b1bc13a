package soliton.ngap.transfer;

import org.jspecify.annotations.Nullable;
import soliton.ngap.NgapTransfer;
import soliton.ngap.ie.Cause;
import soliton.ngap.ie.CriticalityDiagnostics;
import soliton.ngap.ie.mbs.MbsSessionId;
import soliton.per.Sequence;

/// Broadcast transport failure transfer, between NG-RAN node and MB-SMF. TS 38.413 9.3.5.
@Sequence
public record BroadcastTransportFailureTransfer(
    MbsSessionId mbsSessionId, Cause cause, @Nullable CriticalityDiagnostics criticalityDiagnostics)
    implements NgapTransfer {}
