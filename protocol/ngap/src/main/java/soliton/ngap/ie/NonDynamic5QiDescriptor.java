package soliton.ngap.ie;

import static soliton.per.Criticality.IGNORE;

import org.jspecify.annotations.Nullable;
import soliton.per.Ie;
import soliton.per.Sequence;

/// Non dynamic 5QI descriptor. TS 38.413 9.3.1.28.
@Sequence
public record NonDynamic5QiDescriptor(
    FiveQi fiveQi,
    @Nullable PriorityLevelQos priorityLevelQos,
    @Nullable AveragingWindow averagingWindow,
    @Nullable MaximumDataBurstVolume maximumDataBurstVolume,
    @Ie(id = 187, criticality = IGNORE) @Nullable ExtendedPacketDelayBudget cnPacketDelayBudgetDl,
    @Ie(id = 188, criticality = IGNORE) @Nullable ExtendedPacketDelayBudget cnPacketDelayBudgetUl)
    implements QosCharacteristics {}
