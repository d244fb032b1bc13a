package soliton.ngap.ie.measurement;

import static soliton.per.Criticality.IGNORE;

import org.jspecify.annotations.Nullable;
import soliton.base.Qfi;
import soliton.ngap.ie.TransportLayerAddress;
import soliton.per.Ie;
import soliton.per.Sequence;

/// QoS flow information item. TS 38.413 9.4.5.
@Sequence
public record QosFlowInformationItem(
    Qfi qosFlowIdentifier,
    @Nullable DlForwarding dlForwarding,
    @Ie(id = 163, criticality = IGNORE) @Nullable UlForwarding ulForwarding,
    @Ie(id = 284, criticality = IGNORE) @Nullable TransportLayerAddress sourceTnladdrInfo,
    @Ie(id = 354, criticality = IGNORE) @Nullable TransportLayerAddress sourceNodeTnladdrInfo) {}
