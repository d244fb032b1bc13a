package soliton.ngap.ie;

import soliton.per.Sequence;

/// ClockQualityReportingControlInfo. TS 38.413 9.4.
@Sequence
public record ClockQualityReportingControlInfo(ClockQualityDetailLevel clockQualityDetailLevel) {}
