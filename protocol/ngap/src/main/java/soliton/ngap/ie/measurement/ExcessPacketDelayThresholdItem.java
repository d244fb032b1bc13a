package soliton.ngap.ie.measurement;

import soliton.ngap.ie.FiveQi;
import soliton.per.Sequence;

/// Excess packet delay threshold item. TS 38.413 9.4.5.
@Sequence
public record ExcessPacketDelayThresholdItem(
    FiveQi fiveQi, ExcessPacketDelayThresholdValue excessPacketDelayThresholdValue) {}
