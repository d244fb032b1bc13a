package soliton.ngap.ie;

import org.jspecify.annotations.Nullable;
import soliton.base.Qfi;
import soliton.per.IntegerRange;
import soliton.per.Sequence;

/// Paging policy differentiation item. TS 38.413 9.4.5.
@Sequence
public record PagingPolicyDifferentiationItem(
    @Nullable Qfi qosFlowIdentifier,
    @Nullable PagingPolicyIndicator pagingPolicyIndicator,
    @Nullable AllocationAndRetentionPriority allocationAndRetentionPriority,
    @Nullable FiveQi fiveQi,
    @IntegerRange(min = 0, max = 96000, extensible = true) @Nullable Integer dlDataSize) {}
