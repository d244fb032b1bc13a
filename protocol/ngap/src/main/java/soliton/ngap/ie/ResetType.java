package soliton.ngap.ie;

import java.util.List;
import soliton.per.Choice;
import soliton.per.ListSize;

/// Reset type, part of [soliton.ngap.message.NgReset]. TS 38.413 9.2.6.11.
@Choice
public sealed interface ResetType permits ResetAll, ResetType.PartOfNgInterface {
  /// Part of NG interface, of [ResetType].
  record PartOfNgInterface(
      @ListSize(min = 1, max = 65536) List<UeAssociatedLogicalNgConnectionItem> value)
      implements ResetType {
    public PartOfNgInterface {
      value = List.copyOf(value);
    }
  }
}
