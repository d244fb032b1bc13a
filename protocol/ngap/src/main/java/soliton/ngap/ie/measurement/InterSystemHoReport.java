package soliton.ngap.ie.measurement;

import soliton.per.Sequence;

/// InterSystemHOReport. TS 38.413 9.4.
@Sequence
public record InterSystemHoReport(InterSystemHandoverReportType handoverReportType)
    implements IntersystemSonInformationReport {}
