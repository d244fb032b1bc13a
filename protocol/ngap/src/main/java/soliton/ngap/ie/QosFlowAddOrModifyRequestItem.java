package soliton.ngap.ie;

import static soliton.per.Criticality.IGNORE;

import org.jspecify.annotations.Nullable;
import soliton.base.Octets;
import soliton.base.Qfi;
import soliton.per.Ie;
import soliton.per.Sequence;

/// QoS flow add or modify request item, part of
/// [soliton.ngap.transfer.PduSessionResourceModifyRequestTransfer]. TS 38.413 9.3.4.3.
@Sequence
public record QosFlowAddOrModifyRequestItem(
    Qfi qosFlowIdentifier,
    @Nullable QosFlowLevelQosParameters qosFlowLevelQosParameters,
    @Nullable ERabId eRabId,
    @Ie(id = 196, criticality = IGNORE)
        @Nullable TscTrafficCharacteristics tscTrafficCharacteristics,
    @Ie(id = 194, criticality = IGNORE)
        @Nullable RedundantQosFlowIndicator redundantQosFlowIndicator,
    @Ie(id = 139, criticality = IGNORE) @Nullable UpTransportLayerInformation ulNguUpTnlInformation,
    @Ie(id = 394, criticality = IGNORE) @Nullable Octets downlinkTlContainer,
    @Ie(id = 425, criticality = IGNORE)
        @Nullable EcnMarkingOrCongestionInformationReportingRequest
            ecnMarkingOrCongestionInformationReportingRequest) {}
