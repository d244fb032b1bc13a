package soliton.ngap.ie;

import org.jspecify.annotations.Nullable;
import soliton.per.Sequence;

/// E-UTRA paging eDRX information. TS 38.413 9.4.5.
@Sequence
public record EutraPagingEdrxInformation(
    EutraPagingEdrxCycle eutraPagingEdrxCycle,
    @Nullable EutraPagingTimeWindow eutraPagingTimeWindow) {}
