package soliton.ngap.ie.measurement;

import java.util.List;
import org.jspecify.annotations.Nullable;
import soliton.per.Enumerated;
import soliton.per.ListSize;
import soliton.per.Sequence;

/// WLAN measurement configuration. TS 38.413 9.4.5.
@Sequence
public record WlanMeasurementConfiguration(
    WlanMeasConfig wlanMeasConfig,
    @ListSize(min = 1, max = 4) @Nullable List<WlanMeasConfigNameItem> wlanMeasConfigNameList,
    @Nullable WlanRssi wlanRssi,
    @Nullable WlanRtt wlanRtt) {
  public WlanMeasurementConfiguration {
    wlanMeasConfigNameList =
        wlanMeasConfigNameList == null ? null : List.copyOf(wlanMeasConfigNameList);
  }

  /// Wlan rssi, of [WlanMeasurementConfiguration].
  @Enumerated
  public enum WlanRssi {
    TRUE
  }

  /// Wlan rtt, of [WlanMeasurementConfiguration].
  @Enumerated
  public enum WlanRtt {
    TRUE
  }
}
