package soliton.ngap.ie.aiot;

import soliton.per.IntegerRange;

/// RAN AIoT device NGAP ID. TS 38.413 9.4.5.
public record RanAiotDeviceNgapId(@IntegerRange(min = 0, max = 4294967295L) long value) {}
