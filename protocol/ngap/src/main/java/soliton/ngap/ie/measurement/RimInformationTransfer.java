package soliton.ngap.ie.measurement;

import soliton.per.Sequence;

/// RIM information transfer. TS 38.413 9.4.5.
@Sequence
public record RimInformationTransfer(
    TargetRanNodeIdRim targetRanNodeIdRim,
    SourceRanNodeId sourceRanNodeId,
    RimInformation rimInformation) {}
