package soliton.ngap.ie.measurement;

import static soliton.per.Criticality.IGNORE;

import org.jspecify.annotations.Nullable;
import soliton.ngap.ie.ERabId;
import soliton.ngap.ie.TransportLayerAddress;
import soliton.per.Ie;
import soliton.per.Sequence;

/// E RAB information item, part of
/// [soliton.ngap.transfer.SourceNgranNodeToTargetNgranNodeTransparentContainer]. TS 38.413
/// 9.3.1.29.
@Sequence
public record ERabInformationItem(
    ERabId eRabId,
    @Nullable DlForwarding dlForwarding,
    @Ie(id = 284, criticality = IGNORE) @Nullable TransportLayerAddress sourceTnladdrInfo,
    @Ie(id = 354, criticality = IGNORE) @Nullable TransportLayerAddress sourceNodeTnladdrInfo) {}
