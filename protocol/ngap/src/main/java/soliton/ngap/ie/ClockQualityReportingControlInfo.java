package soliton.ngap.ie;

import soliton.per.Sequence;

/// Clock quality reporting control info. TS 38.413 9.4.5.
@Sequence
public record ClockQualityReportingControlInfo(ClockQualityDetailLevel clockQualityDetailLevel) {}
