package soliton.ngap.ie.measurement;

import soliton.per.Sequence;

/// Inter system HO report. TS 38.413 9.4.5.
@Sequence
public record InterSystemHoReport(InterSystemHandoverReportType handoverReportType)
    implements IntersystemSonInformationReport {}
