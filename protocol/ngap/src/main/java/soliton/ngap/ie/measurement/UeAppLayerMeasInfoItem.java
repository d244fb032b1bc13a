package soliton.ngap.ie.measurement;

import soliton.per.Sequence;

/// UEAppLayerMeasInfoItem. TS 38.413 9.4.
@Sequence
public record UeAppLayerMeasInfoItem(UeAppLayerMeasConfigInfo ueAppLayerMeasConfigInfo) {}
