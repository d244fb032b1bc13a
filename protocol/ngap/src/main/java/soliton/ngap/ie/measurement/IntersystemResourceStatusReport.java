package soliton.ngap.ie.measurement;

import soliton.per.Sequence;

/// Intersystem resource status report. TS 38.413 9.4.5.
@Sequence
public record IntersystemResourceStatusReport(ResourceStatusReportingSystem reportingSystem)
    implements IntersystemSonInformationReport {}
