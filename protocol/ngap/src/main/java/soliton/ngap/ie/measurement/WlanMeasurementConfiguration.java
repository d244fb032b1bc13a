package soliton.ngap.ie.measurement;

import java.util.List;
import org.jspecify.annotations.Nullable;
import soliton.per.Enumerated;
import soliton.per.ListSize;
import soliton.per.Sequence;

/// WLANMeasurementConfiguration. TS 38.413 9.4.
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

  /// Values of WlanRssi.
  @Enumerated
  public enum WlanRssi {
    TRUE
  }

  /// Values of WlanRtt.
  @Enumerated
  public enum WlanRtt {
    TRUE
  }
}
