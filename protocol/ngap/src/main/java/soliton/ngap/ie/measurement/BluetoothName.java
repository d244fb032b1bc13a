package soliton.ngap.ie.measurement;

import soliton.base.Octets;
import soliton.per.OctetSize;

/// BluetoothName. TS 38.413 9.4.
public record BluetoothName(@OctetSize(min = 1, max = 248) Octets value) {}
