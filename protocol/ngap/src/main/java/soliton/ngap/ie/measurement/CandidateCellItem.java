package soliton.ngap.ie.measurement;

import soliton.per.Sequence;

/// Candidate cell item. TS 38.413 9.4.5.
@Sequence
public record CandidateCellItem(CandidateCell candidateCell) {}
