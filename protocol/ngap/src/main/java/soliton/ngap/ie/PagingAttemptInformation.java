package soliton.ngap.ie;

import org.jspecify.annotations.Nullable;
import soliton.per.Sequence;

/// Paging attempt information. TS 38.413 9.3.1.72.
@Sequence
public record PagingAttemptInformation(
    PagingAttemptCount pagingAttemptCount,
    IntendedNumberOfPagingAttempts intendedNumberOfPagingAttempts,
    @Nullable NextPagingAreaScope nextPagingAreaScope) {}
