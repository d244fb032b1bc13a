package soliton.ngap.ie.measurement;

import java.util.List;
import soliton.base.Plmn;
import soliton.per.ListSize;
import soliton.per.Sequence;

/// NetworkSliceItemforMDT. TS 38.413 9.4.
@Sequence
public record NetworkSliceItemforMdt(
    Plmn plmnId, @ListSize(min = 1, max = 1024) List<SliceMdtItem> sliceMdtList) {
  public NetworkSliceItemforMdt {
    sliceMdtList = List.copyOf(sliceMdtList);
  }
}
