package soliton.ngap.ie;

import soliton.per.Sequence;

/// AdditionalCancelledlocationReportingReferenceIDItem. TS 38.413 9.4.
@Sequence
public record AdditionalCancelledlocationReportingReferenceIdItem(
    LocationReportingReferenceId locationReportingReferenceIdToBeCancelled) {}
