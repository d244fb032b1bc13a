package soliton.ngap.ie;

import static soliton.per.Criticality.IGNORE;

import org.jspecify.annotations.Nullable;
import soliton.base.Qfi;
import soliton.per.Ie;
import soliton.per.Sequence;

/// QoS flow accepted item, part of [soliton.ngap.transfer.PathSwitchRequestTransfer]. TS 38.413
/// 9.3.4.8.
@Sequence
public record QosFlowAcceptedItem(
    Qfi qosFlowIdentifier,
    @Ie(id = 221, criticality = IGNORE)
        @Nullable AlternativeQosParaSetIndex currentQosParaSetIndex) {}
