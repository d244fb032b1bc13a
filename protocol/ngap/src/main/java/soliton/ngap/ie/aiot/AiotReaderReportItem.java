package soliton.ngap.ie.aiot;

import java.util.List;
import soliton.per.ListSize;
import soliton.per.Sequence;

/// AIoT reader report item. TS 38.413 9.4.5.
@Sequence
public record AiotReaderReportItem(
    AiotReaderIndex readerIndex,
    @ListSize(min = 1, max = 65535) List<AiotDeviceReportItem> deviceReportList) {
  public AiotReaderReportItem {
    deviceReportList = List.copyOf(deviceReportList);
  }
}
