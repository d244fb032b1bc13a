package soliton.ngap.ie.measurement;

import soliton.per.Choice;

/// Candidate cell. TS 38.413 9.4.5.
@Choice
public sealed interface CandidateCell permits CandidateCellId, CandidatePci {}
