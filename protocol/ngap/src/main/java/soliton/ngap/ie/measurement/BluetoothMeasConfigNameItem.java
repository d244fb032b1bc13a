package soliton.ngap.ie.measurement;

import soliton.per.Sequence;

/// Bluetooth meas config name item. TS 38.413 9.4.5.
@Sequence
public record BluetoothMeasConfigNameItem(BluetoothName bluetoothName) {}
