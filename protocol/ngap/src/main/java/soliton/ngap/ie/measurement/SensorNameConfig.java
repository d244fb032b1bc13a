package soliton.ngap.ie.measurement;

import soliton.per.Choice;
import soliton.per.Enumerated;

/// SensorNameConfig. TS 38.413 9.4.
@Choice
public sealed interface SensorNameConfig
    permits SensorNameConfig.UncompensatedBarometricConfig,
        SensorNameConfig.UeSpeedConfig,
        SensorNameConfig.UeOrientationConfig {
  /// Values of UncompensatedBarometricConfig.
  @Enumerated
  enum UncompensatedBarometricConfig implements SensorNameConfig {
    TRUE
  }

  /// Values of UeSpeedConfig.
  @Enumerated
  enum UeSpeedConfig implements SensorNameConfig {
    TRUE
  }

  /// Values of UeOrientationConfig.
  @Enumerated
  enum UeOrientationConfig implements SensorNameConfig {
    TRUE
  }
}
