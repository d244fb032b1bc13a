package soliton.ngap.ie.measurement;

import soliton.per.Sequence;

/// Failure indication. TS 38.413 9.4.5.
@Sequence
public record FailureIndication(UerlfReportContainer uerlfReportContainer)
    implements SonInformationReport {}
