package soliton.ngap.ie;

import static soliton.per.Criticality.IGNORE;

import org.jspecify.annotations.Nullable;
import soliton.per.Ie;
import soliton.per.Sequence;

/// Assistance data for paging. TS 38.413 9.3.1.69.
@Sequence
public record AssistanceDataForPaging(
    @Nullable AssistanceDataForRecommendedCells assistanceDataForRecommendedCells,
    @Nullable PagingAttemptInformation pagingAttemptInformation,
    @Ie(id = 260, criticality = IGNORE)
        @Nullable NpnPagingAssistanceInformation npnPagingAssistanceInformation,
    @Ie(id = 207, criticality = IGNORE)
        @Nullable PagingAssisDataforCeCapabUe pagingAssisDataforCeCapabUe) {}
