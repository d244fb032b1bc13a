package soliton.ngap.ie;

import soliton.per.Sequence;

/// Lpwus ps assistance information. TS 38.413 9.4.5.
@Sequence
public record LpwusPsAssistanceInformation(LpwusCnSubgroupId lpwuScNsubgroupId) {}
