package soliton.ngap.ie.measurement;

import static soliton.per.Criticality.IGNORE;

import java.util.List;
import org.jspecify.annotations.Nullable;
import soliton.ngap.ie.Cause;
import soliton.ngap.ie.NgranCgi;
import soliton.per.Ie;
import soliton.per.ListSize;
import soliton.per.Sequence;

/// Last visited NG-RAN cell information, part of [LastVisitedCellInformation]. TS 38.413
/// 9.3.1.95.
@Sequence
public record LastVisitedNgranCellInformation(
    NgranCgi globalCellId,
    CellType cellType,
    TimeUeStayedInCell timeUeStayedInCell,
    @Nullable TimeUeStayedInCellEnhancedGranularity timeUeStayedInCellEnhancedGranularity,
    @Nullable Cause hoCauseValue,
    @Ie(id = 289, criticality = IGNORE) @ListSize(min = 1, max = 8)
        @Nullable List<LastVisitedPsCellInformation> lastVisitedPsCellList)
    implements LastVisitedCellInformation {
  public LastVisitedNgranCellInformation {
    lastVisitedPsCellList =
        lastVisitedPsCellList == null ? null : List.copyOf(lastVisitedPsCellList);
  }
}
