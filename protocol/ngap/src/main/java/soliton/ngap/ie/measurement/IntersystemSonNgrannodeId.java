package soliton.ngap.ie.measurement;

import soliton.base.Tai;
import soliton.ngap.ie.GlobalRanNodeId;
import soliton.per.Sequence;

/// Intersystem SON ngrannode ID. TS 38.413 9.4.5.
@Sequence
public record IntersystemSonNgrannodeId(GlobalRanNodeId globalRanNodeId, Tai selectedTai) {}
