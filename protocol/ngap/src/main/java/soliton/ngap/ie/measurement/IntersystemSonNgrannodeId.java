package soliton.ngap.ie.measurement;

import soliton.base.Tai;
import soliton.ngap.ie.GlobalRanNodeId;
import soliton.per.Sequence;

/// IntersystemSONNGRANnodeID. TS 38.413 9.4.
@Sequence
public record IntersystemSonNgrannodeId(GlobalRanNodeId globalRanNodeId, Tai selectedTai) {}
