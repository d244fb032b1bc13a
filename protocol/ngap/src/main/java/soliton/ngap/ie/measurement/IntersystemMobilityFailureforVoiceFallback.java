package soliton.ngap.ie.measurement;

import org.jspecify.annotations.Nullable;
import soliton.ngap.ie.EutraCgi;
import soliton.ngap.ie.NgranCgi;
import soliton.per.Sequence;

/// Intersystem mobility failurefor voice fallback. TS 38.413 9.4.5.
@Sequence
public record IntersystemMobilityFailureforVoiceFallback(
    NgranCgi sourcecellId,
    EutraCgi targetcellId,
    @Nullable EutraCgi reconnectCellId,
    @Nullable UerlfReportContainer uerlfReportContainer)
    implements InterSystemHandoverReportType {}
