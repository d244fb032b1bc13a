package soliton.ngap.ie.measurement;

import static soliton.per.Criticality.IGNORE;

import java.util.List;
import soliton.per.Alternative;
import soliton.per.Choice;
import soliton.per.ListSize;

/// SON information report. TS 38.413 9.4.5.
@Choice(
    extensions = {
      @Alternative(
          type = SonInformationReport.SuccessfulHandoverReportList.class,
          id = 294,
          criticality = IGNORE),
      @Alternative(
          type = SonInformationReport.SuccessfulPsCellChangeReportList.class,
          id = 383,
          criticality = IGNORE)
    })
public sealed interface SonInformationReport extends SonInformation
    permits FailureIndication,
        HoReport,
        SonInformationReport.SuccessfulHandoverReportList,
        SonInformationReport.SuccessfulPsCellChangeReportList {
  /// Successful handover report list, of [SonInformationReport].
  record SuccessfulHandoverReportList(
      @ListSize(min = 1, max = 64) List<SuccessfulHandoverReportItem> value)
      implements SonInformationReport {
    public SuccessfulHandoverReportList {
      value = List.copyOf(value);
    }
  }

  /// Successful ps cell change report list, of [SonInformationReport].
  record SuccessfulPsCellChangeReportList(
      @ListSize(min = 1, max = 64) List<SuccessfulPsCellChangeReportItem> value)
      implements SonInformationReport {
    public SuccessfulPsCellChangeReportList {
      value = List.copyOf(value);
    }
  }
}
