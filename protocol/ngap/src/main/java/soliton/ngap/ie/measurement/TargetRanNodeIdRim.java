package soliton.ngap.ie.measurement;

import soliton.base.Tai;
import soliton.ngap.ie.GlobalRanNodeId;
import soliton.per.Sequence;

/// TargetRANNodeID-RIM. TS 38.413 9.4.
@Sequence
public record TargetRanNodeIdRim(GlobalRanNodeId globalRanNodeId, Tai selectedTai) {}
