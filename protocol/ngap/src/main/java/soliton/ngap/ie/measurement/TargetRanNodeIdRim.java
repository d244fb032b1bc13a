package soliton.ngap.ie.measurement;

import soliton.base.Tai;
import soliton.ngap.ie.GlobalRanNodeId;
import soliton.per.Sequence;

/// Target RAN node ID RIM. TS 38.413 9.4.5.
@Sequence
public record TargetRanNodeIdRim(GlobalRanNodeId globalRanNodeId, Tai selectedTai) {}
