package soliton.ngap.ie;

import soliton.per.Sequence;

/// WUS assistance information, part of [soliton.ngap.message.Paging]. TS 38.413 9.2.4.1.
@Sequence
public record WusAssistanceInformation(PagingProbabilityInformation pagingProbabilityInformation) {}
