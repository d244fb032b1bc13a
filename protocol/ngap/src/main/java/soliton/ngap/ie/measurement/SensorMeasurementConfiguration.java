package soliton.ngap.ie.measurement;

import java.util.List;
import org.jspecify.annotations.Nullable;
import soliton.per.ListSize;
import soliton.per.Sequence;

/// Sensor measurement configuration. TS 38.413 9.4.5.
@Sequence
public record SensorMeasurementConfiguration(
    SensorMeasConfig sensorMeasConfig,
    @ListSize(min = 1, max = 3) @Nullable List<SensorMeasConfigNameItem> sensorMeasConfigNameList) {
  public SensorMeasurementConfiguration {
    sensorMeasConfigNameList =
        sensorMeasConfigNameList == null ? null : List.copyOf(sensorMeasConfigNameList);
  }
}
