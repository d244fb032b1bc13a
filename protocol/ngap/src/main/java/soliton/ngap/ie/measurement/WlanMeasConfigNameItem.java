package soliton.ngap.ie.measurement;

import soliton.per.Sequence;

/// WLANMeasConfigNameItem. TS 38.413 9.4.
@Sequence
public record WlanMeasConfigNameItem(WlanName wlanName) {}
