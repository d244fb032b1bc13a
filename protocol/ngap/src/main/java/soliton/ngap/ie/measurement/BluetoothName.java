package soliton.ngap.ie.measurement;

import soliton.base.Octets;
import soliton.per.OctetSize;

/// Bluetooth name. TS 38.413 9.4.5.
public record BluetoothName(@OctetSize(min = 1, max = 248) Octets value) {}
