package soliton.ngap.ie.measurement;

import soliton.per.Sequence;

/// UE app layer meas info item. TS 38.413 9.4.5.
@Sequence
public record UeAppLayerMeasInfoItem(UeAppLayerMeasConfigInfo ueAppLayerMeasConfigInfo) {}
