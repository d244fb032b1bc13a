package soliton.ngap.ie;

import soliton.per.Sequence;

/// LPWUSPSAssistanceInformation. TS 38.413 9.4.
@Sequence
public record LpwusPsAssistanceInformation(LpwusCnSubgroupId lpwuScNsubgroupId) {}
