package soliton.ngap.ie.measurement;

import soliton.per.Sequence;

/// Intersystem resource status request. TS 38.413 9.4.5.
@Sequence
public record IntersystemResourceStatusRequest(
    ReportingSystem reportingSystem,
    ReportCharacteristics reportCharacteristics,
    ReportType reportType)
    implements IntersystemSonInformationRequest {}
