package soliton.ngap.ie;

import org.jspecify.annotations.Nullable;
import soliton.base.Octets;
import soliton.base.Qfi;
import soliton.per.Sequence;

/// QoS flow additional info item rel res, part of
/// [soliton.ngap.transfer.PduSessionResourceReleaseResponseTransfer]. TS 38.413 9.3.4.21.
@Sequence
public record QosFlowAdditionalInfoItemRelRes(
    Qfi qosFlowIdentifier, @Nullable Octets uplinkTlContainer) {}
