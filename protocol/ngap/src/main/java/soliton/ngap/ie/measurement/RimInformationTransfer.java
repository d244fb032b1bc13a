package soliton.ngap.ie.measurement;

import soliton.per.Sequence;

/// RIMInformationTransfer. TS 38.413 9.4.
@Sequence
public record RimInformationTransfer(
    TargetRanNodeIdRim targetRanNodeIdRim,
    SourceRanNodeId sourceRanNodeId,
    RimInformation rimInformation) {}
