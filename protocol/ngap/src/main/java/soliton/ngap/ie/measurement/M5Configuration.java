package soliton.ngap.ie.measurement;

import static soliton.per.Criticality.IGNORE;

import org.jspecify.annotations.Nullable;
import soliton.per.Ie;
import soliton.per.Sequence;

/// M5 configuration. TS 38.413 9.4.5.
@Sequence
public record M5Configuration(
    M5Period m5Period,
    LinksToLog m5LinksToLog,
    @Ie(id = 337, criticality = IGNORE) @Nullable M5ReportAmountMdt m5ReportAmount) {}
