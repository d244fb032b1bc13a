package soliton.ngap.ie.measurement;

import soliton.per.Choice;
import soliton.per.Enumerated;

/// Sensor name config. TS 38.413 9.4.5.
@Choice
public sealed interface SensorNameConfig
    permits SensorNameConfig.UncompensatedBarometricConfig,
        SensorNameConfig.UeSpeedConfig,
        SensorNameConfig.UeOrientationConfig {
  /// Uncompensated barometric config, of [SensorNameConfig].
  @Enumerated
  enum UncompensatedBarometricConfig implements SensorNameConfig {
    TRUE
  }

  /// UE speed config, of [SensorNameConfig].
  @Enumerated
  enum UeSpeedConfig implements SensorNameConfig {
    TRUE
  }

  /// UE orientation config, of [SensorNameConfig].
  @Enumerated
  enum UeOrientationConfig implements SensorNameConfig {
    TRUE
  }
}
