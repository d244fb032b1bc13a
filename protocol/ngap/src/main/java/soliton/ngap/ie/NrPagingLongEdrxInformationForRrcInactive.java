package soliton.ngap.ie;

import soliton.per.Sequence;

/// NR-Paging-Long-eDRX-Information-for-RRC-INACTIVE. TS 38.413 9.4.
@Sequence
public record NrPagingLongEdrxInformationForRrcInactive(
    NrPagingLongEdrxCycleForRrcInactive nrPagingLongEdrxCycleForRrcInactive,
    NrPagingTimeWindowForRrcInactive nrPagingTimeWindowForRrcInactive) {}
