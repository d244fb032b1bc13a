package soliton.ngap.ie.measurement;

import soliton.base.Tai;
import soliton.ngap.ie.GlobalRanNodeId;
import soliton.per.Sequence;

/// SourceRANNodeID. TS 38.413 9.4.
@Sequence
public record SourceRanNodeId(GlobalRanNodeId globalRanNodeId, Tai selectedTai) {}
