package soliton.ngap.ie;

import static soliton.per.Criticality.IGNORE;

import org.jspecify.annotations.Nullable;
import soliton.base.Qfi;
import soliton.per.Ie;
import soliton.per.Sequence;

/// QoS flow setup request item, part of
/// [soliton.ngap.transfer.PduSessionResourceSetupRequestTransfer]. TS 38.413 9.3.4.1.
@Sequence
public record QosFlowSetupRequestItem(
    Qfi qosFlowIdentifier,
    QosFlowLevelQosParameters qosFlowLevelQosParameters,
    @Nullable ERabId eRabId,
    @Ie(id = 196, criticality = IGNORE)
        @Nullable TscTrafficCharacteristics tscTrafficCharacteristics,
    @Ie(id = 194, criticality = IGNORE)
        @Nullable RedundantQosFlowIndicator redundantQosFlowIndicator,
    @Ie(id = 425, criticality = IGNORE)
        @Nullable EcnMarkingOrCongestionInformationReportingRequest
            ecnMarkingOrCongestionInformationReportingRequest) {}
