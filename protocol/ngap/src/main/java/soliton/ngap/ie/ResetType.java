package soliton.ngap.ie;

import java.util.List;
import soliton.per.Choice;
import soliton.per.ListSize;

/// ResetType. TS 38.413 9.4.
@Choice
public sealed interface ResetType permits ResetAll, ResetType.PartOfNgInterface {
  /// Values of PartOfNgInterface.
  record PartOfNgInterface(
      @ListSize(min = 1, max = 65536) List<UeAssociatedLogicalNgConnectionItem> value)
      implements ResetType {
    public PartOfNgInterface {
      value = List.copyOf(value);
    }
  }
}
