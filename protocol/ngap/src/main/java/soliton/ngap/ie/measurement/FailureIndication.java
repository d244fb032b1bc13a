package soliton.ngap.ie.measurement;

import soliton.per.Sequence;

/// FailureIndication. TS 38.413 9.4.
@Sequence
public record FailureIndication(UerlfReportContainer uerlfReportContainer)
    implements SonInformationReport {}
