package soliton.ngap.ie;

import soliton.per.Sequence;

/// AreaOfInterestItem. TS 38.413 9.4.
@Sequence
public record AreaOfInterestItem(
    AreaOfInterest areaOfInterest, LocationReportingReferenceId locationReportingReferenceId) {}
