package soliton.ngap.ie;

import java.util.List;
import soliton.per.ListSize;
import soliton.per.Sequence;

/// Cell CAG information. TS 38.413 9.4.5.
@Sequence
public record CellCagInformation(
    NgranCgi ngranCgi, @ListSize(min = 1, max = 64) List<CagId> cellCagList) {
  public CellCagInformation {
    cellCagList = List.copyOf(cellCagList);
  }
}
