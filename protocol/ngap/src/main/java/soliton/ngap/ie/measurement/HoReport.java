package soliton.ngap.ie.measurement;

import static soliton.per.Criticality.IGNORE;

import org.jspecify.annotations.Nullable;
import soliton.ngap.ie.Cause;
import soliton.ngap.ie.EutraCgi;
import soliton.ngap.ie.NgranCgi;
import soliton.per.BitSize;
import soliton.per.Enumerated;
import soliton.per.Ie;
import soliton.per.Sequence;

/// HO report. TS 38.413 9.4.5.
@Sequence
public record HoReport(
    HandoverReportType handoverReportType,
    Cause handoverCause,
    NgranCgi sourcecellCgi,
    NgranCgi targetcellCgi,
    @Nullable NgranCgi reestablishmentcellCgi,
    @BitSize(min = 16, max = 16) @Nullable Integer sourcecellCRnti,
    @Nullable EutraCgi targetcellinEutraN,
    @Nullable MobilityInformation mobilityInformation,
    @Nullable UerlfReportContainer uerlfReportContainer,
    @Ie(id = 366, criticality = IGNORE)
        @Nullable ExtendedMobilityInformation extendedMobilityInformation,
    @Ie(id = 385, criticality = IGNORE) @Nullable CRnti targetCellCrnti,
    @Ie(id = 386, criticality = IGNORE) @Nullable TimeSinceFailure timeSinceFailure)
    implements SonInformationReport {

  /// Handover report type, of [HoReport].
  @Enumerated
  public enum HandoverReportType {
    HO_TOO_EARLY,
    HO_TO_WRONG_CELL,
    INTERSYSTEM_PING_PONG
  }
}
