package soliton.ngap.ie.measurement;

import static soliton.per.Criticality.IGNORE;
import static soliton.per.Presence.CONDITIONAL;

import org.jspecify.annotations.Nullable;
import soliton.per.Ie;
import soliton.per.Sequence;

/// M1 configuration. TS 38.413 9.4.5.
@Sequence
public record M1Configuration(
    M1ReportingTrigger m1ReportingTrigger,
    @Nullable M1ThresholdEventA2 m1ThresholdEventA2,
    @Nullable M1PeriodicReporting m1PeriodicReporting,
    @Ie(id = 340, criticality = IGNORE)
        @Nullable IncludeBeamMeasurementsIndication includeBeamMeasurementsIndication,
    @Ie(id = 361, criticality = IGNORE, presence = CONDITIONAL)
        @Nullable BeamMeasurementsReportConfiguration beamMeasurementsReportConfiguration) {}
