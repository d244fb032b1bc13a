package soliton.ngap.transfer;

import org.jspecify.annotations.Nullable;
import soliton.base.Octets;
import soliton.ngap.NgapTransfer;
import soliton.ngap.ie.CriticalityDiagnostics;
import soliton.ngap.ie.aiot.AiotCorrelationIdentifier;
import soliton.ngap.ie.aiot.RanAiotDeviceNgapId;
import soliton.per.Sequence;

/// Command response transfer, between NG-RAN node and AIOTF. TS 38.413 9.4.5.
@Sequence
public record CommandResponseTransfer(
    AiotCorrelationIdentifier correlationIdentifier,
    RanAiotDeviceNgapId ranAiotDeviceNgapId,
    Octets aiotNasPdu,
    @Nullable CriticalityDiagnostics criticalityDiagnostics)
    implements NgapTransfer {}
