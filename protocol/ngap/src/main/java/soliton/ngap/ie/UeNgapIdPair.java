package soliton.ngap.ie;

import soliton.per.Sequence;

/// UE-NGAP-ID-pair. TS 38.413 9.4.
@Sequence
public record UeNgapIdPair(AmfUeNgapId amfUeNgapId, RanUeNgapId ranUeNgapId) implements UeNgapIds {}
