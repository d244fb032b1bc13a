package soliton.ngap.ie.measurement;

import java.util.List;
import soliton.per.ListSize;
import soliton.per.Sequence;

/// Intersystem cell state indication. TS 38.413 9.4.5.
@Sequence
public record IntersystemCellStateIndication(
    @ListSize(min = 1, max = 16384) List<NotificationCellItem> notificationCellList)
    implements IntersystemSonInformationReport {
  public IntersystemCellStateIndication {
    notificationCellList = List.copyOf(notificationCellList);
  }
}
