package soliton.ngap.ie.measurement;

import soliton.per.BitSize;

/// CandidateRelayUE-ID. TS 38.413 9.4.
public record CandidateRelayUeId(@BitSize(min = 24, max = 24) int value) {}
