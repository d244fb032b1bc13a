package soliton.ngap.ie.measurement;

import soliton.per.Sequence;

/// BluetoothMeasConfigNameItem. TS 38.413 9.4.
@Sequence
public record BluetoothMeasConfigNameItem(BluetoothName bluetoothName) {}
