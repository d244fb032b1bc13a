package soliton.ngap.ie.measurement;

import java.util.List;
import org.jspecify.annotations.Nullable;
import soliton.base.Plmn;
import soliton.per.ListSize;
import soliton.per.Sequence;

/// Geography based MDT. TS 38.413 9.4.5.
@Sequence
public record GeographyBasedMdt(
    @ListSize(min = 1, max = 8) List<NtnGeographicalAreaItem> ntnGeographicalArea,
    @ListSize(min = 1, max = 16) @Nullable List<Plmn> ntnPlmnList)
    implements AreaScopeOfMdtNr {
  public GeographyBasedMdt {
    ntnGeographicalArea = List.copyOf(ntnGeographicalArea);
    ntnPlmnList = ntnPlmnList == null ? null : List.copyOf(ntnPlmnList);
  }
}
