package soliton.ngap.ie.measurement;

import java.util.List;
import soliton.ngap.ie.NgranCgi;
import soliton.per.IntegerRange;
import soliton.per.ListSize;
import soliton.per.Sequence;

/// Intersystem cell activation reply. TS 38.413 9.4.5.
@Sequence
public record IntersystemCellActivationReply(
    @ListSize(min = 1, max = 16384) List<NgranCgi> activatedCellList,
    @IntegerRange(min = 0, max = 16384, extensible = true) int activationId)
    implements IntersystemSonInformationReply {
  public IntersystemCellActivationReply {
    activatedCellList = List.copyOf(activatedCellList);
  }
}
