package soliton.ngap.ie;

import soliton.per.Sequence;

/// Area of interest item, part of [LocationReportingRequestType]. TS 38.413 9.3.1.65.
@Sequence
public record AreaOfInterestItem(
    AreaOfInterest areaOfInterest, LocationReportingReferenceId locationReportingReferenceId) {}
