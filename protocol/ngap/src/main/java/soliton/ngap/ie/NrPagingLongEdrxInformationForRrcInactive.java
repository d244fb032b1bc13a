package soliton.ngap.ie;

import soliton.per.Sequence;

/// NR paging long eDRX information for RRC INACTIVE, part of [HlComActivate]. TS 38.413 9.2.2.
@Sequence
public record NrPagingLongEdrxInformationForRrcInactive(
    NrPagingLongEdrxCycleForRrcInactive nrPagingLongEdrxCycleForRrcInactive,
    NrPagingTimeWindowForRrcInactive nrPagingTimeWindowForRrcInactive) {}
