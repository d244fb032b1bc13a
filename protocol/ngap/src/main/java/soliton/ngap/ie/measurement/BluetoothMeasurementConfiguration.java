package soliton.ngap.ie.measurement;

import java.util.List;
import org.jspecify.annotations.Nullable;
import soliton.per.Enumerated;
import soliton.per.ListSize;
import soliton.per.Sequence;

/// Bluetooth measurement configuration. TS 38.413 9.4.5.
@Sequence
public record BluetoothMeasurementConfiguration(
    BluetoothMeasConfig bluetoothMeasConfig,
    @ListSize(min = 1, max = 4)
        @Nullable List<BluetoothMeasConfigNameItem> bluetoothMeasConfigNameList,
    @Nullable BtRssi btRssi) {
  public BluetoothMeasurementConfiguration {
    bluetoothMeasConfigNameList =
        bluetoothMeasConfigNameList == null ? null : List.copyOf(bluetoothMeasConfigNameList);
  }

  /// Bt rssi, of [BluetoothMeasurementConfiguration].
  @Enumerated
  public enum BtRssi {
    TRUE
  }
}
