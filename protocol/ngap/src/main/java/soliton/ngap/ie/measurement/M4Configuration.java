package soliton.ngap.ie.measurement;

import static soliton.per.Criticality.IGNORE;

import org.jspecify.annotations.Nullable;
import soliton.per.Ie;
import soliton.per.Sequence;

/// M4 configuration. TS 38.413 9.4.5.
@Sequence
public record M4Configuration(
    M4Period m4Period,
    LinksToLog m4LinksToLog,
    @Ie(id = 336, criticality = IGNORE) @Nullable M4ReportAmountMdt m4ReportAmount) {}
