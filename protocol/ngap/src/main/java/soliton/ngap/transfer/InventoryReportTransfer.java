package soliton.ngap.transfer;

import java.util.List;
import org.jspecify.annotations.Nullable;
import soliton.ngap.NgapTransfer;
import soliton.ngap.ie.GlobalGnbId;
import soliton.ngap.ie.aiot.AiotCorrelationIdentifier;
import soliton.ngap.ie.aiot.AiotReaderReportItem;
import soliton.per.Enumerated;
import soliton.per.ListSize;
import soliton.per.Sequence;

/// Inventory report transfer, between NG-RAN node and AIOTF. TS 38.413 9.4.5.
@Sequence
public record InventoryReportTransfer(
    AiotCorrelationIdentifier correlationIdentifier,
    GlobalGnbId globalgNbId,
    @ListSize(min = 1, max = 65535) @Nullable List<AiotReaderReportItem> readerReportList,
    @Nullable InventoryCompleteIndication inventoryCompleteIndication)
    implements NgapTransfer {
  public InventoryReportTransfer {
    readerReportList = readerReportList == null ? null : List.copyOf(readerReportList);
  }

  /// Inventory complete indication, of [InventoryReportTransfer].
  @Enumerated
  public enum InventoryCompleteIndication {
    TRUE
  }
}
