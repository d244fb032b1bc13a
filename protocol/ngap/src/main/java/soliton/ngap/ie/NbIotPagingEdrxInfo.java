package soliton.ngap.ie;

import org.jspecify.annotations.Nullable;
import soliton.per.Sequence;

/// NB-IoT-Paging-eDRXInfo. TS 38.413 9.4.
@Sequence
public record NbIotPagingEdrxInfo(
    NbIotPagingEdrxCycle nbIotPagingEdrxCycle,
    @Nullable NbIotPagingTimeWindow nbIotPagingTimeWindow) {}
