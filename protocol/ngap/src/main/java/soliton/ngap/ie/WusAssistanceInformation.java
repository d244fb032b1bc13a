package soliton.ngap.ie;

import soliton.per.Sequence;

/// WUS-Assistance-Information. TS 38.413 9.4.
@Sequence
public record WusAssistanceInformation(PagingProbabilityInformation pagingProbabilityInformation) {}
