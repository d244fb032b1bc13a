package soliton.ngap.ie.measurement;

import soliton.per.Sequence;

/// Candidate relay UE information item, part of
/// [soliton.ngap.transfer.SourceNgranNodeToTargetNgranNodeTransparentContainer]. TS 38.413
/// 9.3.1.29.
@Sequence
public record CandidateRelayUeInformationItem(CandidateRelayUeId candidateRelayUeId) {}
