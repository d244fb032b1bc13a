package soliton.ngap.ie.measurement;

import soliton.per.IntegerRange;
import soliton.per.Sequence;

/// Candidate PCI. TS 38.413 9.4.5.
@Sequence
public record CandidatePci(
    @IntegerRange(min = 0, max = 1007, extensible = true) int candidatePci,
    @IntegerRange(min = 0, max = 3279165) int candidateNrArfcn)
    implements CandidateCell {}
