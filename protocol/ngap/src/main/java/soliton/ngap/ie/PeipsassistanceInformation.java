package soliton.ngap.ie;

import soliton.per.Sequence;

/// Peipsassistance information. TS 38.413 9.4.5.
@Sequence
public record PeipsassistanceInformation(CnSubgroupId cnSubgroupId) {}
