package soliton.ngap.ie.measurement;

import soliton.ngap.ie.NrCgi;
import soliton.per.Sequence;

/// Candidate cell ID. TS 38.413 9.4.5.
@Sequence
public record CandidateCellId(NrCgi candidateCellId) implements CandidateCell {}
