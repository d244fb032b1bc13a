package soliton.ngap.ie;

import static soliton.per.Criticality.IGNORE;

import org.jspecify.annotations.Nullable;
import soliton.base.Qfi;
import soliton.per.Ie;
import soliton.per.Sequence;

/// QosFlowSetupRequestItem. TS 38.413 9.4.
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
