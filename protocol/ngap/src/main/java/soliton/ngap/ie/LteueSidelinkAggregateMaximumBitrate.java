package soliton.ngap.ie;

import soliton.base.BitRate;
import soliton.per.Sequence;

/// LTEUESidelinkAggregateMaximumBitrate. TS 38.413 9.4.
@Sequence
public record LteueSidelinkAggregateMaximumBitrate(BitRate ueSidelinkAggregateMaximumBitRate) {}
