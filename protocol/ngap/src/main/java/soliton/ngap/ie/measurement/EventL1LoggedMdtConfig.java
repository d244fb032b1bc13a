package soliton.ngap.ie.measurement;

import soliton.per.Sequence;

/// EventL1LoggedMDTConfig. TS 38.413 9.4.
@Sequence
public record EventL1LoggedMdtConfig(
    MeasurementThresholdL1LoggedMdt l1Threshold, Hysteresis hysteresis, TimeToTrigger timeToTrigger)
    implements EventTrigger {}
