package soliton.ngap.ie.measurement;

import soliton.per.Sequence;

/// CandidateRelayUEInformationItem. TS 38.413 9.4.
@Sequence
public record CandidateRelayUeInformationItem(CandidateRelayUeId candidateRelayUeId) {}
