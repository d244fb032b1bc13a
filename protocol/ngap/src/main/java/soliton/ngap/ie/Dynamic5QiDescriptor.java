package soliton.ngap.ie;

import static soliton.per.Criticality.IGNORE;

import org.jspecify.annotations.Nullable;
import soliton.per.Ie;
import soliton.per.Sequence;

/// Dynamic 5QI descriptor. TS 38.413 9.3.1.18.
@Sequence
public record Dynamic5QiDescriptor(
    PriorityLevelQos priorityLevelQos,
    PacketDelayBudget packetDelayBudget,
    PacketErrorRate packetErrorRate,
    @Nullable FiveQi fiveQi,
    @Nullable DelayCritical delayCritical,
    @Nullable AveragingWindow averagingWindow,
    @Nullable MaximumDataBurstVolume maximumDataBurstVolume,
    @Ie(id = 189, criticality = IGNORE)
        @Nullable ExtendedPacketDelayBudget extendedPacketDelayBudget,
    @Ie(id = 187, criticality = IGNORE) @Nullable ExtendedPacketDelayBudget cnPacketDelayBudgetDl,
    @Ie(id = 188, criticality = IGNORE) @Nullable ExtendedPacketDelayBudget cnPacketDelayBudgetUl)
    implements QosCharacteristics {}
