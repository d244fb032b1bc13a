package soliton.ngap.ie;

import soliton.per.Sequence;

/// Additional cancelledlocation reporting reference ID item, part of
/// [LocationReportingRequestType]. TS 38.413 9.3.1.65.
@Sequence
public record AdditionalCancelledlocationReportingReferenceIdItem(
    LocationReportingReferenceId locationReportingReferenceIdToBeCancelled) {}
