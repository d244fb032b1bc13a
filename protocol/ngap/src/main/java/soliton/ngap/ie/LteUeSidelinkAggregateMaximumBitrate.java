package soliton.ngap.ie;

import soliton.base.BitRate;
import soliton.per.Sequence;

/// LTE UE sidelink aggregate maximum bitrate. TS 38.413 9.4.5.
@Sequence
public record LteUeSidelinkAggregateMaximumBitrate(BitRate ueSidelinkAggregateMaximumBitRate) {}
