package soliton.ngap.ie.measurement;

import soliton.per.BitSize;

/// Candidate relay UE ID, part of [CandidateRelayUeInformationItem]. TS 38.413 9.3.1.29.
public record CandidateRelayUeId(@BitSize(min = 24, max = 24) int value) {}
