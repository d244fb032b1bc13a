package soliton.ngap.ie;

import soliton.per.Sequence;

/// UE presence in area of interest item. TS 38.413 9.3.1.67.
@Sequence
public record UePresenceInAreaOfInterestItem(
    LocationReportingReferenceId locationReportingReferenceId, UePresence uePresence) {}
