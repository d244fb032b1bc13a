package soliton.ngap.ie;

import org.jspecify.annotations.Nullable;
import soliton.per.Sequence;

/// EUTRA-PagingeDRXInformation. TS 38.413 9.4.
@Sequence
public record EutraPagingEdrxInformation(
    EutraPagingEdrxCycle eutraPagingEdrxCycle,
    @Nullable EutraPagingTimeWindow eutraPagingTimeWindow) {}
