package soliton.ngap.ie;

import static soliton.per.Criticality.IGNORE;

import org.jspecify.annotations.Nullable;
import soliton.base.Qfi;
import soliton.per.Ie;
import soliton.per.Sequence;

/// QoS flow item with data forwarding. TS 38.413 9.4.5.
@Sequence
public record QosFlowItemWithDataForwarding(
    Qfi qosFlowIdentifier,
    @Nullable DataForwardingAccepted dataForwardingAccepted,
    @Ie(id = 221, criticality = IGNORE)
        @Nullable AlternativeQosParaSetIndex currentQosParaSetIndex) {}
