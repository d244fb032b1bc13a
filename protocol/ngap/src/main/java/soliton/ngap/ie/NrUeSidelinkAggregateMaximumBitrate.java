package soliton.ngap.ie;

import soliton.base.BitRate;
import soliton.per.Sequence;

/// NR UE sidelink aggregate maximum bitrate. TS 38.413 9.4.5.
@Sequence
public record NrUeSidelinkAggregateMaximumBitrate(BitRate ueSidelinkAggregateMaximumBitRate) {}
