package soliton.ngap.ie.measurement;

import static soliton.per.Criticality.IGNORE;

import soliton.per.Alternative;
import soliton.per.Choice;

/// Inter system handover report type. TS 38.413 9.4.5.
@Choice(
    extensions =
        @Alternative(
            type = IntersystemMobilityFailureforVoiceFallback.class,
            id = 384,
            criticality = IGNORE))
public sealed interface InterSystemHandoverReportType
    permits TooearlyIntersystemHo,
        IntersystemUnnecessaryHo,
        IntersystemMobilityFailureforVoiceFallback {}
