package soliton.ngap.ie.measurement;

import java.util.List;
import soliton.base.Plmn;
import soliton.per.ListSize;
import soliton.per.Sequence;

/// Network slice itemfor MDT. TS 38.413 9.4.5.
@Sequence
public record NetworkSliceItemforMdt(
    Plmn plmnId, @ListSize(min = 1, max = 1024) List<SliceMdtItem> sliceMdtList) {
  public NetworkSliceItemforMdt {
    sliceMdtList = List.copyOf(sliceMdtList);
  }
}
