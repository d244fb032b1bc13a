package soliton.ngap.transfer;

import org.jspecify.annotations.Nullable;
import soliton.base.Octets;
import soliton.ngap.NgapTransfer;
import soliton.ngap.ie.CriticalityDiagnostics;
import soliton.ngap.ie.aiot.AiotCorrelationIdentifier;
import soliton.ngap.ie.aiot.RanAiotDeviceNgapId;
import soliton.per.Sequence;

/// CommandResponseTransfer. TS 38.413 9.4.
@Sequence
public record CommandResponseTransfer(
    AiotCorrelationIdentifier correlationIdentifier,
    RanAiotDeviceNgapId ranAiotDeviceNgapId,
    Octets aiotNasPdu,
    @Nullable CriticalityDiagnostics criticalityDiagnostics)
    implements NgapTransfer {}
