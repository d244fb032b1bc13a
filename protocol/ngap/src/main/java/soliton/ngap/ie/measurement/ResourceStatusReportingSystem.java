package soliton.ngap.ie.measurement;

import soliton.per.Choice;

/// ResourceStatusReportingSystem. TS 38.413 9.4.
@Choice
public sealed interface ResourceStatusReportingSystem
    permits EutranReportingStatusIes, NgranReportingStatusIes {}
