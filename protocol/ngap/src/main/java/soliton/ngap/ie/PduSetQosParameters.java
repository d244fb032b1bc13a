package soliton.ngap.ie;

import org.jspecify.annotations.Nullable;
import soliton.per.Sequence;

/// PDU set QoS parameters, part of [QosFlowLevelQosParameters]. TS 38.413 9.3.1.12.
@Sequence
public record PduSetQosParameters(
    @Nullable PduSetQosInformation ulPduSetQosInformation,
    @Nullable PduSetQosInformation dlPduSetQosInformation) {}
