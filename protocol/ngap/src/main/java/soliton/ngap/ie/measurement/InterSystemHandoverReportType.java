package soliton.ngap.ie.measurement;

import static soliton.per.Criticality.IGNORE;

import soliton.per.Alternative;
import soliton.per.Choice;

/// InterSystemHandoverReportType. TS 38.413 9.4.
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
