package soliton.ngap.transfer;

import org.jspecify.annotations.Nullable;
import soliton.ngap.NgapTransfer;
import soliton.ngap.ie.Cause;
import soliton.ngap.ie.CriticalityDiagnostics;
import soliton.ngap.ie.aiot.AiotCorrelationIdentifier;
import soliton.per.Sequence;

/// Inventory failure transfer, between NG-RAN node and AIOTF. TS 38.413 9.4.5.
@Sequence
public record InventoryFailureTransfer(
    AiotCorrelationIdentifier correlationIdentifier,
    Cause cause,
    @Nullable CriticalityDiagnostics criticalityDiagnostics)
    implements NgapTransfer {}
