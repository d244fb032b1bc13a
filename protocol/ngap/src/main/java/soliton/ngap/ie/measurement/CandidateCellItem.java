package soliton.ngap.ie.measurement;

import soliton.per.Sequence;

/// CandidateCellItem. TS 38.413 9.4.
@Sequence
public record CandidateCellItem(CandidateCell candidateCell) {}
