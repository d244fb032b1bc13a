package soliton.ngap.ie.measurement;

import static soliton.per.Criticality.IGNORE;

import org.jspecify.annotations.Nullable;
import soliton.per.Ie;
import soliton.per.Sequence;

/// M7 configuration. TS 38.413 9.4.5.
@Sequence
public record M7Configuration(
    M7Period m7Period,
    LinksToLog m7LinksToLog,
    @Ie(id = 339, criticality = IGNORE) @Nullable M7ReportAmountMdt m7ReportAmount) {}
