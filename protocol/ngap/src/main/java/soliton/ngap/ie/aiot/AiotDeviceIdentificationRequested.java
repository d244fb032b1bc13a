package soliton.ngap.ie.aiot;

import soliton.per.BitSize;
import soliton.per.Bits;
import soliton.per.Choice;

/// AIoT device identification requested. TS 38.413 9.4.5.
@Choice
public sealed interface AiotDeviceIdentificationRequested
    permits AiotDeviceIdentificationRequested.SingleDevice,
        AiotDeviceIdentificationRequested.GroupDevices,
        AiotDeviceIdentificationRequested.AllDevices {
  /// Single device, of [AiotDeviceIdentificationRequested].
  record SingleDevice(@BitSize(min = 1, max = 1024, extensible = true) Bits value)
      implements AiotDeviceIdentificationRequested {}

  /// Group devices, of [AiotDeviceIdentificationRequested].
  record GroupDevices(@BitSize(min = 1, max = 1024, extensible = true) Bits value)
      implements AiotDeviceIdentificationRequested {}

  /// All devices, of [AiotDeviceIdentificationRequested].
  record AllDevices() implements AiotDeviceIdentificationRequested {}
}
