package soliton.ngap.ie.measurement;

import soliton.per.Choice;

/// Resource status reporting system. TS 38.413 9.4.5.
@Choice
public sealed interface ResourceStatusReportingSystem
    permits EutranReportingStatusIes, NgranReportingStatusIes {}
