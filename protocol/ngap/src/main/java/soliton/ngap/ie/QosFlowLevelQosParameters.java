package soliton.ngap.ie;

import static soliton.per.Criticality.IGNORE;

import org.jspecify.annotations.Nullable;
import soliton.per.Ie;
import soliton.per.Sequence;

/// QoS flow level QoS parameters. TS 38.413 9.3.1.12.
@Sequence
public record QosFlowLevelQosParameters(
    QosCharacteristics qosCharacteristics,
    AllocationAndRetentionPriority allocationAndRetentionPriority,
    @Nullable GbrQosInformation gbrQosInformation,
    @Nullable ReflectiveQosAttribute reflectiveQosAttribute,
    @Nullable AdditionalQosFlowInformation additionalQosFlowInformation,
    @Ie(id = 181, criticality = IGNORE) @Nullable QosMonitoringRequest qosMonitoringRequest,
    @Ie(id = 276, criticality = IGNORE)
        @Nullable QosMonitoringReportingFrequency qosMonitoringReportingFrequency,
    @Ie(id = 422, criticality = IGNORE) @Nullable PduSetQosParameters pduSetQosParameters,
    @Ie(id = 488, criticality = IGNORE)
        @Nullable DlpduSetInformationMarkingSupportIndication
            dlpduSetInformationMarkingSupportIndication,
    @Ie(id = 490, criticality = IGNORE) @Nullable Mmsid mmsid,
    @Ie(id = 491, criticality = IGNORE)
        @Nullable IndicationOfBitrateAdaptation indicationOfBitrateAdaptation) {}
