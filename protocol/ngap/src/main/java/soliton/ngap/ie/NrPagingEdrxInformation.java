package soliton.ngap.ie;

import org.jspecify.annotations.Nullable;
import soliton.per.Sequence;

/// NR-PagingeDRXInformation. TS 38.413 9.4.
@Sequence
public record NrPagingEdrxInformation(
    NrPagingEdrxCycle nrPagingEdrxCycle, @Nullable NrPagingTimeWindow nrPagingTimeWindow) {}
