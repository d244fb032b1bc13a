package soliton.ngap.ie;

import soliton.per.Sequence;

/// DAPSResponseInfoItem. TS 38.413 9.4.
@Sequence
public record DapsResponseInfoItem(DrbId drbId, DapsResponseInfo dapsResponseInfo) {}
