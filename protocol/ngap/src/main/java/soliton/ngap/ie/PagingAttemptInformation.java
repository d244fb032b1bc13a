package soliton.ngap.ie;

import org.jspecify.annotations.Nullable;
import soliton.per.Sequence;

/// PagingAttemptInformation. TS 38.413 9.4.
@Sequence
public record PagingAttemptInformation(
    PagingAttemptCount pagingAttemptCount,
    IntendedNumberOfPagingAttempts intendedNumberOfPagingAttempts,
    @Nullable NextPagingAreaScope nextPagingAreaScope) {}
