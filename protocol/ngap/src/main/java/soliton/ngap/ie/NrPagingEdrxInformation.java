package soliton.ngap.ie;

import org.jspecify.annotations.Nullable;
import soliton.per.Sequence;

/// NR paging eDRX information. TS 38.413 9.4.5.
@Sequence
public record NrPagingEdrxInformation(
    NrPagingEdrxCycle nrPagingEdrxCycle, @Nullable NrPagingTimeWindow nrPagingTimeWindow) {}
