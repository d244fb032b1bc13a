package soliton.ngap.ie;

import soliton.per.IntegerRange;

/// Priority level ARP: 1 is served first, part of [AllocationAndRetentionPriority]. TS 38.413
/// 9.3.1.19.
public record PriorityLevelArp(@IntegerRange(min = 1, max = 15) int value) {}
