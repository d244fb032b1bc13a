package soliton.ngap.ie.measurement;

import static soliton.per.Criticality.IGNORE;

import org.jspecify.annotations.Nullable;
import soliton.per.Ie;
import soliton.per.Sequence;

/// M1 periodic reporting. TS 38.413 9.4.5.
@Sequence
public record M1PeriodicReporting(
    ReportIntervalMdt reportInterval,
    ReportAmountMdt reportAmount,
    @Ie(id = 285, criticality = IGNORE)
        @Nullable ExtendedReportIntervalMdt extendedReportIntervalMdt) {}
