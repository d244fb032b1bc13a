package soliton.ngap.ie.measurement;

import soliton.per.Sequence;

/// Event L1 logged MDT config. TS 38.413 9.4.5.
@Sequence
public record EventL1LoggedMdtConfig(
    MeasurementThresholdL1LoggedMdt l1Threshold, Hysteresis hysteresis, TimeToTrigger timeToTrigger)
    implements EventTrigger {}
