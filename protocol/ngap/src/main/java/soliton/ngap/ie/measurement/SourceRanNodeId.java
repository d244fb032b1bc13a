package soliton.ngap.ie.measurement;

import soliton.base.Tai;
import soliton.ngap.ie.GlobalRanNodeId;
import soliton.per.Sequence;

/// Source RAN node ID. TS 38.413 9.4.5.
@Sequence
public record SourceRanNodeId(GlobalRanNodeId globalRanNodeId, Tai selectedTai) {}
