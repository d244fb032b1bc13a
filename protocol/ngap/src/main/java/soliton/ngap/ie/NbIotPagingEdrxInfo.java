package soliton.ngap.ie;

import org.jspecify.annotations.Nullable;
import soliton.per.Sequence;

/// Nb iot paging eDRX info, part of [soliton.ngap.message.Paging]. TS 38.413 9.2.4.1.
@Sequence
public record NbIotPagingEdrxInfo(
    NbIotPagingEdrxCycle nbIotPagingEdrxCycle,
    @Nullable NbIotPagingTimeWindow nbIotPagingTimeWindow) {}
