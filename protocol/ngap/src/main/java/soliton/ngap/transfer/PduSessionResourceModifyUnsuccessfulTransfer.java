package soliton.ngap.transfer;

import org.jspecify.annotations.Nullable;
import soliton.ngap.NgapTransfer;
import soliton.ngap.ie.Cause;
import soliton.ngap.ie.CriticalityDiagnostics;
import soliton.per.Sequence;

/// PDU session resource modify unsuccessful transfer, between NG-RAN node and SMF. TS 38.413
/// 9.3.4.17.
@Sequence
public record PduSessionResourceModifyUnsuccessfulTransfer(
    Cause cause, @Nullable CriticalityDiagnostics criticalityDiagnostics) implements NgapTransfer {}
