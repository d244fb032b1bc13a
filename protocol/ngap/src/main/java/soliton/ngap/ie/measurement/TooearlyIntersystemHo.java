package soliton.ngap.ie.measurement;

import org.jspecify.annotations.Nullable;
import soliton.ngap.ie.EutraCgi;
import soliton.ngap.ie.NgranCgi;
import soliton.per.Sequence;

/// Tooearly intersystem HO. TS 38.413 9.4.5.
@Sequence
public record TooearlyIntersystemHo(
    EutraCgi sourcecellId,
    NgranCgi failurecellId,
    @Nullable UerlfReportContainer uerlfReportContainer)
    implements InterSystemHandoverReportType {}
