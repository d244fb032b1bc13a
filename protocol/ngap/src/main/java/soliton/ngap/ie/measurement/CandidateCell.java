package soliton.ngap.ie.measurement;

import soliton.per.Choice;

/// CandidateCell. TS 38.413 9.4.
@Choice
public sealed interface CandidateCell permits CandidateCellId, CandidatePci {}
