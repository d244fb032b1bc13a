package soliton.ngap.ie;

import soliton.per.Sequence;

/// AllocationAndRetentionPriority. TS 38.413 9.4.
@Sequence
public record AllocationAndRetentionPriority(
    PriorityLevelArp priorityLevelArp,
    PreEmptionCapability preEmptionCapability,
    PreEmptionVulnerability preEmptionVulnerability) {}
