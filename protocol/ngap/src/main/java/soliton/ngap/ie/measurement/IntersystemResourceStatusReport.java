package soliton.ngap.ie.measurement;

import soliton.per.Sequence;

/// IntersystemResourceStatusReport. TS 38.413 9.4.
@Sequence
public record IntersystemResourceStatusReport(ResourceStatusReportingSystem reportingSystem)
    implements IntersystemSonInformationReport {}
