package soliton.ngap.ie;

import org.jspecify.annotations.Nullable;
import soliton.base.Octets;
import soliton.base.Qfi;
import soliton.per.Sequence;

/// QoS flow additional info item rel com, part of
/// [soliton.ngap.transfer.PduSessionResourceReleaseCommandTransfer]. TS 38.413 9.3.4.12.
@Sequence
public record QosFlowAdditionalInfoItemRelCom(
    Qfi qosFlowIdentifier, @Nullable Octets downlinkTlContainer) {}
