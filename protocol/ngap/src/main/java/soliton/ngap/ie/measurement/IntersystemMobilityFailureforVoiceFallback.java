package soliton.ngap.ie.measurement;

import org.jspecify.annotations.Nullable;
import soliton.ngap.ie.EutraCgi;
import soliton.ngap.ie.NgranCgi;
import soliton.per.Sequence;

/// IntersystemMobilityFailureforVoiceFallback. TS 38.413 9.4.
@Sequence
public record IntersystemMobilityFailureforVoiceFallback(
    NgranCgi sourcecellId,
    EutraCgi targetcellId,
    @Nullable EutraCgi reconnectCellId,
    @Nullable UerlfReportContainer uerlfReportContainer)
    implements InterSystemHandoverReportType {}
