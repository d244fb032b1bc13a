package soliton.ngap.ie.measurement;

import java.util.List;
import soliton.ngap.ie.EutraCgi;
import soliton.ngap.ie.NgranCgi;
import soliton.per.Enumerated;
import soliton.per.ListSize;
import soliton.per.Sequence;

/// Intersystem unnecessary HO. TS 38.413 9.4.5.
@Sequence
public record IntersystemUnnecessaryHo(
    NgranCgi sourcecellId,
    EutraCgi targetcellId,
    EarlyIratho earlyIratho,
    @ListSize(min = 1, max = 32) List<CandidateCellItem> candidateCellList)
    implements InterSystemHandoverReportType {
  public IntersystemUnnecessaryHo {
    candidateCellList = List.copyOf(candidateCellList);
  }

  /// Early iratho, of [IntersystemUnnecessaryHo].
  @Enumerated
  public enum EarlyIratho {
    TRUE,
    FALSE
  }
}
