package soliton.ngap.ie;

import soliton.per.Sequence;

/// UE NGAP ID pair, part of [UeNgapIds]. TS 38.413 9.2.2.5.
@Sequence
public record UeNgapIdPair(AmfUeNgapId amfUeNgapId, RanUeNgapId ranUeNgapId) implements UeNgapIds {}
