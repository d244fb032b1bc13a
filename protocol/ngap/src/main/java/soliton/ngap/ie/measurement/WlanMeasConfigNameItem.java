package soliton.ngap.ie.measurement;

import soliton.per.Sequence;

/// WLAN meas config name item. TS 38.413 9.4.5.
@Sequence
public record WlanMeasConfigNameItem(WlanName wlanName) {}
