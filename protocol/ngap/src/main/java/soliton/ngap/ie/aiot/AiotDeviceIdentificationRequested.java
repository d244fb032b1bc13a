package soliton.ngap.ie.aiot;

import soliton.per.BitSize;
import soliton.per.Bits;
import soliton.per.Choice;

/// AIoT-DeviceIdentificationRequested. TS 38.413 9.4.
@Choice
public sealed interface AiotDeviceIdentificationRequested
    permits AiotDeviceIdentificationRequested.SingleDevice,
        AiotDeviceIdentificationRequested.GroupDevices,
        AiotDeviceIdentificationRequested.AllDevices {
  /// Values of SingleDevice.
  record SingleDevice(@BitSize(min = 1, max = 1024, extensible = true) Bits value)
      implements AiotDeviceIdentificationRequested {}

  /// Values of GroupDevices.
  record GroupDevices(@BitSize(min = 1, max = 1024, extensible = true) Bits value)
      implements AiotDeviceIdentificationRequested {}

  /// Values of AllDevices.
  record AllDevices() implements AiotDeviceIdentificationRequested {}
}
