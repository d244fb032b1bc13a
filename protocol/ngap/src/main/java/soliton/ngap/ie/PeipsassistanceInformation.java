package soliton.ngap.ie;

import soliton.per.Sequence;

/// PEIPSassistanceInformation. TS 38.413 9.4.
@Sequence
public record PeipsassistanceInformation(CnSubgroupId cnSubgroupId) {}
