package soliton.ngap.ie.measurement;

import soliton.per.Sequence;

/// IntersystemResourceStatusRequest. TS 38.413 9.4.
@Sequence
public record IntersystemResourceStatusRequest(
    ReportingSystem reportingSystem,
    ReportCharacteristics reportCharacteristics,
    ReportType reportType)
    implements IntersystemSonInformationRequest {}
