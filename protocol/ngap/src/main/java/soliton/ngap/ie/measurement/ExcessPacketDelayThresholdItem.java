package soliton.ngap.ie.measurement;

import soliton.ngap.ie.FiveQi;
import soliton.per.Sequence;

/// ExcessPacketDelayThresholdItem. TS 38.413 9.4.
@Sequence
public record ExcessPacketDelayThresholdItem(
    FiveQi fiveQi, ExcessPacketDelayThresholdValue excessPacketDelayThresholdValue) {}
