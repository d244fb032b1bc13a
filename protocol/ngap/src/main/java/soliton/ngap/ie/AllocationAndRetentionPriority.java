package soliton.ngap.ie;

import soliton.per.Sequence;

/// Allocation and retention priority. TS 38.413 9.3.1.19.
@Sequence
public record AllocationAndRetentionPriority(
    PriorityLevelArp priorityLevelArp,
    PreEmptionCapability preEmptionCapability,
    PreEmptionVulnerability preEmptionVulnerability) {}
