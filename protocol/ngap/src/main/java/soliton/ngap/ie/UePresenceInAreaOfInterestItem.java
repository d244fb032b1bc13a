package soliton.ngap.ie;

import soliton.per.Sequence;

/// UEPresenceInAreaOfInterestItem. TS 38.413 9.4.
@Sequence
public record UePresenceInAreaOfInterestItem(
    LocationReportingReferenceId locationReportingReferenceId, UePresence uePresence) {}
