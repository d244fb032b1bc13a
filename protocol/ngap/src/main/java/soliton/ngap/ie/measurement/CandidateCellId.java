package soliton.ngap.ie.measurement;

import soliton.ngap.ie.NrCgi;
import soliton.per.Sequence;

/// CandidateCellID. TS 38.413 9.4.
@Sequence
public record CandidateCellId(NrCgi candidateCellId) implements CandidateCell {}
