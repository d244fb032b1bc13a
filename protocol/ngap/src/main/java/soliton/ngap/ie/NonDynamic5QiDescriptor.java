package soliton.ngap.ie;

import static soliton.per.Criticality.IGNORE;

import org.jspecify.annotations.Nullable;
import soliton.per.Ie;
import soliton.per.Sequence;

/// NonDynamic5QIDescriptor. TS 38.413 9.4.
@Sequence
public record NonDynamic5QiDescriptor(
    FiveQi fiveQi,
    @Nullable PriorityLevelQos priorityLevelQos,
    @Nullable AveragingWindow averagingWindow,
    @Nullable MaximumDataBurstVolume maximumDataBurstVolume,
    @Ie(id = 187, criticality = IGNORE) @Nullable ExtendedPacketDelayBudget cnPacketDelayBudgetDl,
    @Ie(id = 188, criticality = IGNORE) @Nullable ExtendedPacketDelayBudget cnPacketDelayBudgetUl)
    implements QosCharacteristics {}
